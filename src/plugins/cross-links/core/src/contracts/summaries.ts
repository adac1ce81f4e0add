import { z } from 'zod';

import { documentIdSchema, localeSchema, uidSchema } from './fields';
import { parseRequest } from './parse-request';

/** Rows of the largest page that a list shows. */
const MAX_IDS = 100;

const query = z.strictObject({
  uid: uidSchema,
  /** documentIds, comma-separated. */
  ids: z
    .string()
    .max(10_000)
    .transform((text) => text.split(',').filter((id) => id !== ''))
    .pipe(z.array(documentIdSchema).min(1, 'name at least one').max(MAX_IDS, `at most ${MAX_IDS}`)),
  locale: localeSchema.optional(),
});

/** `GET /cross-links/summaries`: one request for the sources of a list's page. */
export type SummariesQuery = z.infer<typeof query>;

export const parseSummariesQuery = (given: unknown): SummariesQuery => parseRequest(query, given);

/** What an editor should look at. */
export type SourceProblem = 'not-computed' | 'parked' | 'no-links' | 'broken-pin' | 'contradicts';

export interface SourceSummary {
  readonly documentId: string;
  /** Links that readers see; of the draft where nothing is published. */
  readonly count: number;
  readonly isPublished: boolean;
  readonly problems: readonly SourceProblem[];
}

export interface SummariesAnswer {
  readonly data: readonly SourceSummary[];
}
