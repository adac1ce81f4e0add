import { z } from 'zod';

import { pageQuery } from './page-query';
import { parseInput } from './parse';

/** `GET …/jsonld` */
export const jsonLdQuery = z.object({
  locale: pageQuery.locale,
  status: pageQuery.status,
  kind: pageQuery.kind,
  limit: pageQuery.limit,
});

export type JsonLdQuery = z.infer<typeof jsonLdQuery>;

/** Throws a CrossLinksError `invalid-query`; unknown parameters are refused where the host refuses them. */
export const parseJsonLdQuery = (given: unknown, isStrict: boolean): JsonLdQuery =>
  parseInput(isStrict ? jsonLdQuery.strict() : jsonLdQuery, given);
