import type { Note } from '../record';

export type Action = 'create' | 'update' | 'unchanged' | 'skip' | 'refused';

/** What became of one entry, or would become of it: a line of the report. */
export interface Outcome {
  readonly action: Action;
  readonly where: string;
  readonly title: string;
  readonly origin: string;
  readonly uid?: string;
  readonly locale?: string;
  readonly documentId?: string;
  /** Why it is updated, skipped or refused. */
  readonly because?: string;
  readonly notes: readonly Note[];
}
