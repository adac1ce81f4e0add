import { CONCEPTS } from './concept-list';
import type { Sentence } from './read-source';
import { stem } from './stem';

/** What the model sees of a sentence; every feature is a string that may have a weight. */
export interface SentenceFeatures {
  readonly words: readonly string[];
  readonly bigrams: readonly string[];
  /** Families of words (`#teaching`), and again with a question mark in a question. */
  readonly concepts: readonly string[];
  /** Two families in one sentence (`#negation&#instruction`). */
  readonly pairs: readonly string[];
}

const CONCEPT_NAMES = Object.keys(CONCEPTS);
const QUESTION = /\?["'”’)\]]*\s*$/u;
const NUMBER = /^\d+$/;

/** Features of a sentence: stems, pairs of neighbouring stems with the sentence's borders, families and their pairs. */
export function featuresOf({ text, tokens, phrases }: Sentence): SentenceFeatures {
  const words = tokens.map((token) => (NUMBER.test(token) ? '0' : stem(token)));
  const question = QUESTION.test(text);
  const bigrams: string[] = [];
  let before = '<';
  for (const word of words) {
    bigrams.push(`${before}_${word}`);
    before = word;
  }
  bigrams.push(`${before}_${question ? '?' : '>'}`);
  const found = new Set((phrases.concept ?? []).map(({ phrase }) => CONCEPT_NAMES[phrase] ?? ''));
  const names = [...found].sort();
  const concepts = names.map((name) => `#${name}`);
  const pairs = concepts.flatMap((one, index) =>
    concepts.slice(index + 1).map((other) => `${one}&${other}`),
  );
  const asked = question ? concepts.map((concept) => `${concept}?`) : [];
  return { words, bigrams, concepts: [...concepts, ...asked], pairs };
}
