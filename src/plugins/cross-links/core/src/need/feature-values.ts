import type { Sentence } from './read-source';

/**
 * How much of a feature a text and a sentence hold. Training and scoring share this file, so that a weight means the
 * same in both. All constants were picked by leaving out one batch at a time (`npm run train:need`).
 */

/** A title counts one and a half times; the body from 0.4 at its start to 1.6 at its end, where needs are spoken. */
const TITLE_WEIGHT = 1.5;
const FIRST_WEIGHT = 0.4;
const LAST_WEIGHT = 1.6;
/** Sentences with fewer features are not scaled up further: a three-word sentence must not outweigh a full one. */
const SHORTEST_SENTENCE = 12;

/** The groups that are brought to the same length separately: words, bigrams, families with their pairs. */
export type FeatureGroup = 0 | 1 | 2;
export const FEATURE_GROUPS: readonly FeatureGroup[] = [0, 1, 2];

/** How much a sentence counts in the whole text. */
export function sentenceWeight({ role, position }: Sentence): number {
  if (role === 'title') return TITLE_WEIGHT;
  return FIRST_WEIGHT + (LAST_WEIGHT - FIRST_WEIGHT) * position;
}

/** Value of a feature in a text: the root of its weighted count, at text length one. */
export function textValue(count: number, total: number): number {
  return Math.sqrt(count / total);
}

/** Value of each of so many different features in a sentence. */
export function sentenceValue(distinct: number): number {
  return 1 / Math.sqrt(Math.max(distinct, SHORTEST_SENTENCE));
}
