/** Sentences of a text with their places in it. */
import { piecesOf } from './pieces';
import { segmenterFor } from './segmenter';

/** A sentence without the white space around it; `text.slice(start, end)` gives it back. */
export interface Sentence {
  readonly text: string;
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const trimmed = (raw: string, start: number): Sentence | undefined => {
  const text = raw.trim();
  if (text === '') return undefined;
  const from = start + (raw.length - raw.trimStart().length);
  return { text, start: from, end: from + text.length };
};

/**
 * The sentences of a text in order, by the rules of its language. Linear in the length of the text: a sentence longer
 * than a piece (2,000 characters) is cut.
 *
 * @example splitSentences('I lead a lab. Who helps?', 'en').map((s) => s.text) // ['I lead a lab.', 'Who helps?']
 */
export const splitSentences = (text: string, locale: string): Sentence[] => {
  const segmenter = segmenterFor(locale, 'sentence');
  const sentences: Sentence[] = [];
  for (const piece of piecesOf(text)) {
    for (const part of segmenter.segment(piece.text)) {
      const sentence = trimmed(part.segment, piece.start + part.index);
      if (sentence !== undefined) sentences.push(sentence);
    }
  }
  return sentences;
};
