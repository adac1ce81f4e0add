/** Traces for keeping: as they are in memory, their numbers mean nothing to another process. */
import type { Snapshot } from '../indexing/snapshot';
import type { SourceTrace } from './source-trace';

/** Raised with every change of what a trace says: kept ones are then made anew. */
const FORMAT = 1;

/** A trace in values that mean the same wherever its snapshot is restored. */
export interface TraceParts extends Omit<SourceTrace, 'version'> {
  /** Words that came up after the snapshot was taken; the numbers behind the snapshot's own stand for them here. */
  readonly words: readonly string[];
}

export interface TraceKeeper {
  /** That of every trace made under the same snapshot, settings and code, in whatever process. */
  readonly version: string;
  partsOf(trace: SourceTrace): TraceParts;
  /** The trace again; undefined where the parts name words that they do not bring. */
  restore(parts: TraceParts): SourceTrace | undefined;
}

/**
 * Words that a snapshot counts have the same numbers wherever it is restored. Those it does not are numbered as they come
 * up, in another order in each process: they are kept as they are written.
 */
export const createTraceKeeper = (
  { name, vocabulary, statistics }: Snapshot,
  rankerVersion: string,
): TraceKeeper => {
  const counted = statistics.documentFrequency.length;
  const version = `${FORMAT}-${rankerVersion}-${name}`;
  return {
    version,
    partsOf: ({ ids, weights, ceiling, wholeness, place }) => {
      const words: string[] = [];
      const numbered = ids.map((id) =>
        id < counted ? id : counted + words.push(vocabulary.termOf(id)) - 1,
      );
      return { ids: numbered, weights, ceiling, wholeness, place, words };
    },
    restore: ({ ids, words, weights, ceiling, wholeness, place }) => {
      if (ids.some((id) => id >= counted + words.length)) return undefined;
      const numbers = words.map((word) => vocabulary.intern(word));
      const known = ids.map((id) => (id < counted ? id : (numbers[id - counted] ?? 0)));
      return { version, ids: known, weights, ceiling, wholeness, place };
    },
  };
};
