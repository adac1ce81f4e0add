import type { Sentence } from './read-source';
import type { SentenceFeatures } from './sentence-features';

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

/** Features of one group as they stand, repeats included. */
export function groupOf(features: SentenceFeatures, group: FeatureGroup): readonly string[] {
  if (group === 0) return features.words;
  return group === 1 ? features.bigrams : [...features.concepts, ...features.pairs];
}

/** How much a sentence counts in the whole text. */
export function sentenceWeight({ role, position }: Sentence): number {
  if (role === 'title') return TITLE_WEIGHT;
  return FIRST_WEIGHT + (LAST_WEIGHT - FIRST_WEIGHT) * position;
}

/** Weighted count of each feature of a group in a text, and of the whole group. */
interface GroupCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countGroup(
  sentences: readonly { readonly weight: number; readonly features: SentenceFeatures }[],
  group: FeatureGroup,
): GroupCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { weight, features } of sentences) {
    for (const feature of groupOf(features, group)) {
      counts.set(feature, (counts.get(feature) ?? 0) + weight);
      total += weight;
    }
  }
  return { counts, total };
}

/** Value of a feature in a text: the root of its weighted count, at text length one. */
export function textValue(count: number, total: number): number {
  return Math.sqrt(count / total);
}

/** The features of a sentence for the sentence model, each once, with one value a list. */
export function sentenceValues(
  features: SentenceFeatures,
): readonly { readonly features: ReadonlySet<string>; readonly value: number }[] {
  const words = new Set(features.words);
  for (const bigram of features.bigrams) words.add(bigram);
  return [words, new Set(features.concepts)].map((distinct) => ({
    features: distinct,
    value: 1 / Math.sqrt(Math.max(distinct.size, SHORTEST_SENTENCE)),
  }));
}
