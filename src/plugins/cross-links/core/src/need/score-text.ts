import { KINDS } from '../documents';
import type { Kind } from '../documents';
import { sentenceValue, sentenceWeight } from './feature-values';
import { lookUp } from './known-features';
import type { KnownFeatures } from './known-features';
import type { NeedModel } from './need-model';
import type { Sentence } from './read-source';
import { featuresOf } from './sentence-features';
import { UNKNOWN } from './unknown-place';

type Parts = Record<Kind, number>;

/** A sentence's parts in the log-odds of each side; over all sentences they sum to the log-odds less the prior. */
export interface ScoredSentence {
  readonly sentence: Sentence;
  readonly known: KnownFeatures;
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
    known: lookUp(featuresOf(sentence), model),
    parts: { mentor: 0, trainer: 0 },
    alone: { mentor: 0, trainer: 0 },
  }));
  addText(read, model);
  addAlone(read, model);
  for (const kind of KINDS) {
    const strongest = [...read].sort((a, b) => b.alone[kind] - a.alone[kind]);
    const speaking = strongest.slice(0, STRONGEST_SENTENCES);
    for (const { parts, alone } of speaking) parts[kind] += alone[kind] / speaking.length;
  }
  return read;
}

interface Read {
  readonly weight: number;
  readonly known: KnownFeatures;
  readonly parts: Parts;
  readonly alone: Parts;
}

/** Each list of a sentence's features, by the group it is brought to length with. */
const GROUPS: readonly (readonly (keyof Omit<KnownFeatures, 'distinct'>)[])[] = [
  ['words'],
  ['bigrams'],
  ['concepts', 'pairs'],
];

/**
 * Adds what features say in the whole text. One that occurs with weighted count c in a group of total t is worth √(c/t)
 * (`textValue`); a sentence that holds w of the c gets w/√(ct) of it.
 */
function addText(read: readonly Read[], model: NeedModel): void {
  const counts = new Float64Array(model.size);
  for (const lists of GROUPS) {
    let total = 0;
    for (const { weight, known } of read) {
      for (const list of lists) {
        const places = known[list];
        total += weight * places.length;
        for (const place of places) {
          if (place !== UNKNOWN) counts[place] = (counts[place] ?? 0) + weight;
        }
      }
    }
    for (const { weight, known, parts } of read) {
      for (const list of lists) {
        for (const place of known[list]) {
          if (place === UNKNOWN) continue;
          const share = weight / Math.sqrt((counts[place] ?? weight) * total);
          parts.mentor += (model.text[2 * place] ?? 0) * share;
          parts.trainer += (model.text[2 * place + 1] ?? 0) * share;
        }
      }
    }
  }
}

/** Adds up what each sentence says taken alone; a feature speaks once in it. */
function addAlone(read: readonly Read[], model: NeedModel): void {
  const spokenIn = new Int32Array(model.size);
  read.forEach(({ known, alone }, index) => {
    const add = (places: readonly number[], value: number): void => {
      for (const place of places) {
        if (place === UNKNOWN || spokenIn[place] === index + 1) continue;
        spokenIn[place] = index + 1;
        alone.mentor += (model.sentence[2 * place] ?? 0) * value;
        alone.trainer += (model.sentence[2 * place + 1] ?? 0) * value;
      }
    };
    const ofWords = sentenceValue(known.distinct);
    add(known.words, ofWords);
    add(known.bigrams, ofWords);
    add(known.concepts, sentenceValue(known.concepts.length));
  });
}
