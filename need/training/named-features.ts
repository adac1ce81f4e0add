import { sentenceValue } from '../../src/plugins/cross-links/core/src/need/feature-values';
import type { FeatureGroup } from '../../src/plugins/cross-links/core/src/need/feature-values';
import type { Sentence } from '../../src/plugins/cross-links/core/src/need/read-source';
import {
  bigramsOf,
  featuresOf,
} from '../../src/plugins/cross-links/core/src/need/sentence-features';

/** A sentence's features by name, which is how they are learned; a model knows them by their places. */
export interface NamedFeatures {
  readonly words: readonly string[];
  readonly bigrams: readonly string[];
  readonly concepts: readonly string[];
  readonly pairs: readonly string[];
}

/** Features of a sentence, without those that an ablation leaves out. */
export function namedFeatures(sentence: Sentence, without: ReadonlySet<string>): NamedFeatures {
  const features = featuresOf(sentence);
  const kept = { ...features, bigrams: bigramsOf(features) };
  const keep = (list: keyof NamedFeatures): readonly string[] =>
    without.has(list) ? [] : kept[list];
  return {
    words: keep('words'),
    bigrams: keep('bigrams'),
    concepts: keep('concepts'),
    pairs: keep('pairs'),
  };
}

/** Weighted count of each feature of a group in a text, and of the whole group. */
interface GroupCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countGroup(
  sentences: readonly { readonly weight: number; readonly features: NamedFeatures }[],
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

function groupOf(features: NamedFeatures, group: FeatureGroup): readonly string[] {
  if (group === 0) return features.words;
  return group === 1 ? features.bigrams : [...features.concepts, ...features.pairs];
}

/** The features of a sentence for the sentence model, each once. */
export function sentenceValues({
  words,
  bigrams,
  concepts,
}: NamedFeatures): { feature: string; value: number; group: FeatureGroup }[] {
  const lists: readonly [ReadonlySet<string>, FeatureGroup][] = [
    [new Set([...words, ...bigrams]), 0],
    [new Set(concepts), 2],
  ];
  return lists.flatMap(([features, group]) =>
    [...features].map((feature) => ({ feature, value: sentenceValue(features.size), group })),
  );
}
