import { KINDS } from '../documents';
import type { Kind } from '../documents';
import { FEATURE_GROUPS, groupOf, sentenceValues, sentenceWeight } from './feature-values';
import type { FeatureGroup } from './feature-values';
import type { FeatureWeights, NeedModel } from './need-model';
import type { Sentence } from './read-source';
import { featuresOf } from './sentence-features';
import type { SentenceFeatures } from './sentence-features';

type Parts = Record<Kind, number>;

/** A sentence's parts in the log-odds of each side; over all sentences they sum to the log-odds less the prior. */
export interface ScoredSentence {
  readonly sentence: Sentence;
  readonly features: SentenceFeatures;
  readonly parts: Readonly<Parts>;
}

/** So many of the strongest sentences speak a second time, by the sentence model; picked by cross-validation. */
export const STRONGEST_SENTENCES = 3;

/**
 * Splits the log-odds of both sides over the sentences of a text. Each word's weight goes to the sentences that hold
 * the word, by their share of its count; the strongest sentences add what the sentence model gives them.
 */
export function scoreSentences(sentences: readonly Sentence[], model: NeedModel): ScoredSentence[] {
  const read = sentences.map((sentence) => ({
    sentence,
    weight: sentenceWeight(sentence),
    features: featuresOf(sentence),
    parts: { mentor: 0, trainer: 0 },
    alone: { mentor: 0, trainer: 0 },
  }));
  for (const group of FEATURE_GROUPS) addGroup(read, group, model);
  for (const { features, alone } of read) addAlone(alone, features, model);
  for (const kind of KINDS) {
    const strongest = [...read].sort((a, b) => b.alone[kind] - a.alone[kind]);
    const speaking = strongest.slice(0, STRONGEST_SENTENCES);
    for (const { parts, alone } of speaking) parts[kind] += alone[kind] / speaking.length;
  }
  return read.map(({ sentence, features, parts }) => ({ sentence, features, parts }));
}

interface Read {
  readonly weight: number;
  readonly features: SentenceFeatures;
  readonly parts: Parts;
}

/**
 * Adds what a group of features says in the whole text. A feature that occurs with weighted count c in a group of total
 * t is worth √(c/t) (`textValue`); a sentence that holds w of the c gets w/√(ct) of it. Only features that the model
 * knows are counted, each looked up once.
 */
function addGroup(read: readonly Read[], group: FeatureGroup, model: NeedModel): void {
  const counts = new Map<FeatureWeights, number>();
  let total = 0;
  const known = read.map(({ weight, features }) => {
    const found: FeatureWeights[] = [];
    for (const feature of groupOf(features, group)) {
      total += weight;
      const weights = model.features.get(feature);
      if (weights === undefined) continue;
      found.push(weights);
      counts.set(weights, (counts.get(weights) ?? 0) + weight);
    }
    return found;
  });
  read.forEach(({ weight, parts }, index) => {
    for (const weights of known[index] ?? []) {
      const share = weight / Math.sqrt((counts.get(weights) ?? weight) * total);
      parts.mentor += weights.text.mentor * share;
      parts.trainer += weights.text.trainer * share;
    }
  });
}

function addAlone(alone: Parts, features: SentenceFeatures, model: NeedModel): void {
  for (const list of sentenceValues(features)) {
    for (const feature of list.features) {
      const weights = model.features.get(feature)?.sentence;
      if (weights === undefined) continue;
      alone.mentor += weights.mentor * list.value;
      alone.trainer += weights.trainer * list.value;
    }
  }
}
