import { DIMENSIONS, KINDS } from '../documents';
import type { Dimension, Kind } from '../documents';
import type { CueHit } from './cues';

/** A repeat of a cue counts 0.6 of the one before it (domain-model §10). */
const REPEAT_DECAY = 0.6;
/** Texts shorter than this are not scaled up further (domain-model §10). */
const SHORTEST_SCALE_WORDS = 60;
/** Shrinkage of value and of evidence (domain-model §5, article side). */
const VALUE_SHRINKAGE = 1.5;
const EVIDENCE_SHRINKAGE = 3;

type CueSums = Readonly<Record<Dimension, Readonly<Record<Kind, number>>>>;

/** Cue weight per hundred words, by dimension and side; repeats of a cue decay. */
export function sumCues(hits: readonly CueHit[], words: number): CueSums {
  const seen = new Map<string, number>();
  const sums = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, { mentor: 0, trainer: 0 }]),
  ) as Record<Dimension, Record<Kind, number>>;
  const scale = 100 / Math.max(words, SHORTEST_SCALE_WORDS);
  for (const { kind, cue, dimension, weight } of hits) {
    const key = `${kind}${String(cue)}`;
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    sums[dimension][kind] += weight * REPEAT_DECAY ** repeat * scale;
  }
  return sums;
}

/** Where a text stands on each dimension that has a cue: −1 mentor pole to +1 trainer pole, and how much speaks for it. */
export function standOf(
  sums: CueSums,
): Partial<Record<Dimension, { value: number; evidence: number }>> {
  const stand: Partial<Record<Dimension, { value: number; evidence: number }>> = {};
  for (const dimension of DIMENSIONS) {
    const { mentor, trainer } = sums[dimension];
    const weight = KINDS.reduce((sum, kind) => sum + sums[dimension][kind], 0);
    if (weight === 0) continue;
    stand[dimension] = {
      value: (trainer - mentor) / (weight + VALUE_SHRINKAGE),
      evidence: weight / (weight + EVIDENCE_SHRINKAGE),
    };
  }
  return stand;
}
