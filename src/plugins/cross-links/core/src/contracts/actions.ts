import { z } from 'zod';

import { MODES } from '../curation/curation';
import { documentIdSchema, localeSchema, uidSchema } from './fields';
import { parseRequest } from './parse-request';

const MAX_AT_ONCE = 100;

const documentIds = z
  .array(documentIdSchema)
  .min(1, 'name at least one')
  .max(MAX_AT_ONCE, `at most ${MAX_AT_ONCE}`);

const recompute = z.union(
  [
    z.strictObject({ all: z.literal(true) }),
    z.strictObject({ uid: uidSchema, documentIds }),
    z.strictObject({ jobs: z.array(z.int().positive()).min(1).max(MAX_AT_ONCE) }),
  ],
  { error: 'name {all: true}, {uid, documentIds} or {jobs}' },
);

/** `POST /cross-links/recompute`: works links out again; `jobs` names parked jobs to try once more. */
export type RecomputeRequest = z.infer<typeof recompute>;

export const parseRecomputeRequest = (given: unknown): RecomputeRequest =>
  parseRequest(recompute, given);

const setMode = z.strictObject({
  uid: uidSchema,
  documentIds,
  locale: localeSchema.optional(),
  mode: z.enum(MODES, { error: `must be one of: ${MODES.join(', ')}` }),
});

/** `POST /cross-links/mode`: sets the kind of help on the drafts of several sources. */
export type SetModeRequest = z.infer<typeof setMode>;

export const parseSetModeRequest = (given: unknown): SetModeRequest => parseRequest(setMode, given);

/** How many entries were changed; the rest were not there or not the editor's to change. */
export interface ActionAnswer {
  readonly done: number;
}
