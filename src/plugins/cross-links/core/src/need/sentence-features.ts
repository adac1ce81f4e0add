import { CONCEPTS } from './concept-list';
import type { Sentence } from './read-source';
import { stem } from './stem';

/** What the model sees of a sentence; every feature is a string that may have a weight. */
export interface SentenceFeatures {
  readonly words: readonly string[];
  /** What the last word stands before: `?` after a question, else `>`. */
  readonly end: '?' | '>';
  /** Families of words (`#teaching`), and again with a question mark in a question. */
  readonly concepts: readonly string[];
  /** Two families in one sentence (`#negation&#instruction`). */
  readonly pairs: readonly string[];
}

/** Features of a family, made once: a long article holds thousands of pairs. */
interface ConceptFeatures {
  readonly concept: string;
  readonly asked: string;
  /** With every family whose name sorts after this one, by that family's rank. */
  readonly pairs: readonly string[];
}

/** By rank, that is, place among the sorted names. */
const SORTED = Object.keys(CONCEPTS).sort();
const CONCEPT_FEATURES = SORTED.map((name): ConceptFeatures => ({
  concept: `#${name}`,
  asked: `#${name}?`,
  pairs: SORTED.map((other) => `#${name}&#${other}`),
}));
const RANKS = Object.keys(CONCEPTS).map((name) => SORTED.indexOf(name));
const QUESTION = /\?["'”’)\]]*\s*$/u;
const NUMBER = /^\d+$/;

/** What the first word of a sentence stands after. */
export const START = '<';

/** Pairs of neighbouring stems with the sentence's borders; the model finds them without putting them together. */
export function bigramsOf({ words, end }: Pick<SentenceFeatures, 'words' | 'end'>): string[] {
  return [...words, end].map((word, at) => `${words[at - 1] ?? START}_${word}`);
}

/** Features of a sentence: stems, how it ends, families and their pairs. */
export function featuresOf({ text, tokens, phrases }: Sentence): SentenceFeatures {
  const words = tokens.map(wordFeature);
  const question = QUESTION.test(text);
  const ranks = [...new Set((phrases.concept ?? []).map(({ phrase }) => RANKS[phrase] ?? 0))];
  ranks.sort((a, b) => a - b);
  const concepts: string[] = [];
  const asked: string[] = [];
  const pairs: string[] = [];
  ranks.forEach((rank, index) => {
    const features = CONCEPT_FEATURES[rank];
    if (features === undefined) return;
    concepts.push(features.concept);
    if (question) asked.push(features.asked);
    for (let later = index + 1; later < ranks.length; later++) {
      pairs.push(features.pairs[ranks[later] ?? 0] ?? '');
    }
  });
  return { words, end: question ? '?' : '>', concepts: [...concepts, ...asked], pairs };
}

/** Stems that were computed before; the bound is the vocabulary of a large site. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function wordFeature(token: string): string {
  const before = known.get(token);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const feature = NUMBER.test(token) ? '0' : stem(token);
  known.set(token, feature);
  return feature;
}
