import { z } from 'zod';

import { pageQuery } from './page-query';
import { parseInput } from './parse';

/** Sources on one page of an offering's own page. */
export const MAX_REVERSE_LIMIT = 50;

const limitMessage = `must be a whole number from 1 to ${MAX_REVERSE_LIMIT}`;

/** `GET /api/cross-links/to/:offeringType/:documentId` */
export const reverseQuery = z.object({
  locale: pageQuery.locale,
  status: pageQuery.status,
  fields: pageQuery.fields,
  populate: pageQuery.populate,
  limit: z.coerce
    .number({ error: limitMessage })
    .int(limitMessage)
    .min(1, limitMessage)
    .max(MAX_REVERSE_LIMIT, limitMessage)
    .default(10),
});

export type ReverseQuery = z.infer<typeof reverseQuery>;

/** A source whose reader is shown the offering. */
export interface ReverseLink<Source> {
  /** Plural name of its content type: `articles`. */
  readonly type: string;
  /** Where the offering stands among the source's links, from 1. */
  readonly position: number;
  readonly origin: 'pinned' | 'automatic';
  readonly score: number | null;
  readonly source: Source;
}

export interface ReverseAnswer<Source> {
  readonly data: readonly ReverseLink<Source>[];
  readonly meta: {
    readonly offering: {
      uid: string;
      documentId: string;
      locale: string | null;
      status: 'draft' | 'published';
    };
  };
}

/** Throws a CrossLinksError `invalid-query`; unknown parameters are refused where the host refuses them. */
export const parseReverseQuery = (given: unknown, isStrict: boolean): ReverseQuery =>
  parseInput(isStrict ? reverseQuery.strict() : reverseQuery, given);
