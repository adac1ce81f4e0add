/** Words of languages that are written without spaces. */
import { piecesOf } from './pieces';
import { segmenterFor } from './segmenter';
import { type Word, wordsOf } from './words';

/**
 * Words by the dictionary of the language (Chinese, Japanese, Thai, Khmer, Lao), with their offsets in the text. Runs
 * that the dictionary calls no word are left out.
 */
export const segmentedWordsOf = (text: string, locale: string): Word[] => {
  const segmenter = segmenterFor(locale, 'word');
  const words: Word[] = [];
  for (const piece of piecesOf(text)) {
    for (const part of segmenter.segment(piece.text)) {
      if (part.isWordLike !== true) continue;
      for (const word of wordsOf(part.segment)) {
        const offset = piece.start + part.index;
        words.push({ text: word.text, start: offset + word.start, end: offset + word.end });
      }
    }
  }
  return words;
};
