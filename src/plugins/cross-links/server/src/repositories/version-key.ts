export type State = 'draft' | 'published';

export const STATES: readonly State[] = ['draft', 'published'];

/** One version of one document: the only key that survives publishing, import and transfer. */
export interface VersionKey {
  readonly uid: string;
  readonly documentId: string;
  /** '' for a type without locales. */
  readonly locale: string;
  readonly state: State;
}
