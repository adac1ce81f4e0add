import { z } from 'zod';

import { localeSchema } from './fields';
import { parseRequest } from './parse-request';

const rebuild = z.strictObject({
  source: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a plural name such as articles')
    .optional(),
  locale: localeSchema.optional(),
  dryRun: z.boolean({ error: 'must be true or false' }).optional(),
});

/** `POST /cross-links/rebuild`: works out the links of every source, of one type or of one language. */
export type RebuildRequest = z.infer<typeof rebuild>;

export const parseRebuildRequest = (given: unknown): RebuildRequest => parseRequest(rebuild, given);

export const REBUILD_STATES = ['idle', 'running', 'paused', 'cancelled', 'done', 'failed'] as const;

export type RebuildState = (typeof REBUILD_STATES)[number];

/** What a pass over the sources found different from what was stored, by version of a source. */
export interface Differences {
  /** Versions that had no links worked out. */
  readonly missing: number;
  /** Versions whose stored links were not the right ones. */
  readonly changed: number;
  /** Stored links of versions that are no more. */
  readonly orphaned: number;
}

/** How a rebuild stands; every route of it answers this. */
export interface RebuildProgress {
  readonly state: RebuildState;
  readonly source?: string;
  readonly locale?: string;
  readonly dryRun: boolean;
  /** Source documents looked at, of how many. */
  readonly done: number;
  readonly total: number;
  readonly ratePerSecond: number;
  /** Null where nothing runs, or nothing can be said yet. */
  readonly secondsLeft: number | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Documents whose links could not be worked out; they have jobs that will be tried again. */
  readonly failed: number;
  /** Versions of sources whose stored links were wrong: mended, or in a dry run only counted. */
  readonly differed?: number;
  readonly differences?: Differences;
  /** Why the state is failed, or what keeps a run from going on that tries again. */
  readonly error?: string;
}

export interface RebuildAnswer {
  readonly data: RebuildProgress;
}
