import type { Kind } from '../documents';
import type { NeedModel } from './need-model';
import type { ScoredSentence } from './score-text';
import { UNKNOWN } from './unknown-place';

/** Phrases named for a sentence, and how near to the heaviest word a word must weigh to be named. */
const MOST_PHRASES = 4;
const NEAR = 0.4;

/**
 * The words of a sentence that carried its part, as they stand in it, heaviest first; neighbours make one phrase.
 *
 * @param toward +1 where the verdict asks for the side, −1 where it does not
 */
export function carryingWords(
  { sentence, known }: ScoredSentence,
  model: NeedModel,
  toward: Readonly<Record<Kind, 1 | -1>>,
): string[] {
  const weightOf = (place = UNKNOWN): number => {
    if (place === UNKNOWN) return 0;
    const sum = (at: number): number => (model.text[at] ?? 0) + (model.sentence[at] ?? 0);
    return toward.mentor * sum(2 * place) + toward.trainer * sum(2 * place + 1);
  };
  const { words, bigrams } = known;
  // bigrams[i] ends with word i: each lends half of its weight to either word.
  const heft = words.map(
    (word, at) => weightOf(word) + (weightOf(bigrams[at]) + weightOf(bigrams[at + 1])) / 2,
  );
  const least = heft.reduce((most, weight) => Math.max(most, weight), 0) * NEAR;
  if (least <= 0) return [];
  const phrases: { from: number; to: number; heft: number }[] = [];
  heft.forEach((weight, at) => {
    if (weight < least) return;
    const last = phrases.at(-1);
    if (last?.to === at) {
      last.to = at + 1;
      last.heft += weight;
    } else phrases.push({ from: at, to: at + 1, heft: weight });
  });
  return phrases
    .sort((a, b) => b.heft - a.heft || a.from - b.from)
    .slice(0, MOST_PHRASES)
    .map(({ from, to }) => sentence.text.slice(sentence.starts[from], sentence.ends[to - 1]));
}
