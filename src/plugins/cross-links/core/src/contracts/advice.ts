import { z } from 'zod';

import { documentIdSchema, localeSchema, uidSchema } from './fields';
import { parseRequest } from './parse-request';

const query = z.strictObject({
  uid: uidSchema,
  documentId: documentIdSchema,
  locale: localeSchema.optional(),
});

/** `GET /cross-links/advice`: what is worth knowing of a draft before readers see it. */
export type AdviceQuery = z.infer<typeof query>;

export const parseAdviceQuery = (given: unknown): AdviceQuery => parseRequest(query, given);

/** One thing to mend or to look at. */
export interface AdviceItem {
  /** True where publishing will be refused. */
  readonly blocks: boolean;
  /** Of the field that it concerns: `['runs', '0', 'endDate']`. */
  readonly path: readonly string[];
  readonly message: string;
}

export interface AdviceAnswer {
  readonly data: readonly AdviceItem[];
}
