/** Words of a text with their places in it. */

/** A word as it stands in the text; `text.slice(start, end)` gives it back. */
export interface Word {
  /** As written: not lower-cased, not normalised. */
  readonly text: string;
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, digits and the marks that belong to them, in one class without alternatives, so that matching is linear
 * on any input; a trailing `++` or `#` is part of the word, because "C++" and "C#" are skills. Bounded, because the
 * engine of expressions keeps a note for each letter and runs out of them in one "word" of some megabytes.
 */
const WORD = /[\p{L}\p{N}\p{M}]{1,1000}(?:\+\+|#)?/gu;

/**
 * The words of a text in order. Apostrophes and hyphens part words ("l'homme" gives "l" and "homme"); lone
 * surrogates, NULs and emoji are no words; what runs on for over 1,000 letters is cut into words of 1,000. Linear in the length of the text.
 *
 * @example wordsOf("C++, l'été").map((word) => word.text) // ['C++', 'l', 'été']
 */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
};
