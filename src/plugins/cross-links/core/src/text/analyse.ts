/** From text to terms: the form in which source and offering are compared. */
import { languagePack } from './languages';
import { normaliseWord } from './normalise';
import { segmentedWordsOf } from './segmented-words';
import { languageOf } from './segmenter';
import { stemmerFor } from './stem';
import { type Word, wordsOf } from './words';

/** A content word of a text. */
export interface Term {
  /** Stem, in lower case. */
  readonly term: string;
  /** Offsets of the word in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Ordinal among all words, stop words included: terms of ordinals n and n + 1 stand next to each other. */
  readonly ordinal: number;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** "l'", "'s", "'ve", "qu'": at most two letters that an apostrophe ties to a word are grammar, in any language. */
const isClitic = (word: Word, text: string): boolean =>
  word.end - word.start <= 2 &&
  (isApostrophe(text.charCodeAt(word.end)) || isApostrophe(text.charCodeAt(word.start - 1)));

/** English "don't", "couldn't": what stands before "'t" is an auxiliary verb. */
const isNegatedAuxiliary = (word: Word, text: string, language: string): boolean =>
  language === 'en' &&
  isApostrophe(text.charCodeAt(word.end)) &&
  (text.charCodeAt(word.end + 1) | 0x20) === 0x74 &&
  (text.charCodeAt(word.end - 1) | 0x20) === 0x6e;

/**
 * The content words of a text in order, stemmed by the locale's language. A language without stemmer or stop words
 * gives plain lower-case words. Linear in the length of the text.
 *
 * @example analyse('Supervising students', 'en').map((t) => t.term) // ['supervis', 'student']
 */
export const analyse = (text: string, locale: string): Term[] => {
  const pack = languagePack(locale);
  const language = languageOf(locale);
  const stem = stemmerFor(pack.stemmer);
  const words = pack.segmented === true ? segmentedWordsOf(text, locale) : wordsOf(text);
  const terms: Term[] = [];
  words.forEach((word, ordinal) => {
    if (isClitic(word, text) || isNegatedAuxiliary(word, text, language)) return;
    const normal = normaliseWord(word.text);
    if (pack.stopWords.has(normal)) return;
    terms.push({ term: stem(normal), start: word.start, end: word.end, ordinal });
  });
  return terms;
};
