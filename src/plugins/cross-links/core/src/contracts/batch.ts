import { z } from 'zod';

import { documentIdSchema } from './fields';
import type { LinksAnswer } from './links';
import { pageQuery } from './page-query';
import { parseInput } from './parse';

/** Sources of one request: two pages of the host's default size. */
export const MAX_BATCH = 50;

const tooMany = `must name 1 to ${MAX_BATCH} documents`;

/** `POST /api/cross-links/batch` */
export const batchBody = z.strictObject({
  source: z.string({ error: 'must be the plural name of a source, such as articles' }).max(80),
  documentIds: z
    .array(documentIdSchema, { error: 'must be a list of documentIds' })
    .min(1, tooMany)
    .max(MAX_BATCH, tooMany),
  ...pageQuery,
});

/** The same as a caller writes it, for the OpenAPI document: what has a default may be left out. */
export const batchBodyAsWritten = batchBody.extend({
  status: pageQuery.status.unwrap().optional(),
  fallback: pageQuery.fallback.unwrap().optional(),
});

export type BatchBody = z.infer<typeof batchBody>;

/** One source's links; a source that this caller cannot read is left out of the list. */
export type BatchItem<Offering> = LinksAnswer<Offering> & { readonly documentId: string };

export interface BatchAnswer<Offering> {
  readonly data: readonly BatchItem<Offering>[];
  readonly meta: {
    /** Asked for, but not there or not for this caller. */
    readonly missing: readonly string[];
  };
}

/** Throws a CrossLinksError `invalid-query` that names each wrong key. */
export const parseBatchBody = (given: unknown): BatchBody => parseInput(batchBody, given);
