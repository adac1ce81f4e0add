import type { NeedModel } from './need-model';
import { START } from './sentence-features';
import type { SentenceFeatures } from './sentence-features';
import { UNKNOWN } from './unknown-place';

/** A sentence's features by their places in a model, `UNKNOWN` where it has none. */
export interface KnownFeatures {
  /** One a word. */
  readonly words: readonly number[];
  /** One a word for the pair that it ends, and one for the last word with the sentence's end. */
  readonly bigrams: readonly number[];
  readonly concepts: readonly number[];
  readonly pairs: readonly number[];
  /** Different words and pairs of words, known or not. */
  readonly distinct: number;
}

/** A number that no word of a model has, so that no pair is found with it. */
const NOT_IN_MODEL = 0;

/** Looks up each feature of a sentence, once. */
export function lookUp(
  { words, end, concepts, pairs }: SentenceFeatures,
  model: NeedModel,
): KnownFeatures {
  const wordPlaces: number[] = [];
  const bigramPlaces: number[] = [];
  let before = model.words.get(START)?.number ?? NOT_IN_MODEL;
  for (const word of words) {
    const known = model.words.get(word);
    const number = known?.number ?? NOT_IN_MODEL;
    wordPlaces.push(known?.place ?? UNKNOWN);
    bigramPlaces.push(model.pairs.get(before, number));
    before = number;
  }
  bigramPlaces.push(model.pairs.get(before, model.words.get(end)?.number ?? NOT_IN_MODEL));
  const placeOf = (family: string): number => model.families.get(family) ?? UNKNOWN;
  return {
    words: wordPlaces,
    bigrams: bigramPlaces,
    concepts: concepts.map(placeOf),
    pairs: pairs.map(placeOf),
    distinct: distinctWordsAndPairs(words),
  };
}

/** Words are numbered in order of appearance, so that a pair of them is one number. */
function distinctWordsAndPairs(words: readonly string[]): number {
  const numbers = new Map<string, number>();
  const pairs = new Set<number>();
  let before = 0;
  for (const word of words) {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(word, number);
    }
    pairs.add(before * (words.length + 1) + number);
    before = number;
  }
  const endOfSentence = 1;
  return numbers.size + pairs.size + endOfSentence;
}
