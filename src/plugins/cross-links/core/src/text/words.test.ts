import fc from 'fast-check';

import { wordsOf } from './words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  it('parts words at apostrophes and hyphens and keeps the plus signs of C++', () => {
    expect(texts("C++, C# and l'été: self-taught")).toEqual([
      'C++',
      'C#',
      'and',
      'l',
      'été',
      'self',
      'taught',
    ]);
  });

  it('keeps a decomposed letter whole', () => {
    expect(texts('cafe\u0301 noir')).toEqual(['cafe\u0301', 'noir']);
  });

  it('gives offsets that cut the word out of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  it('finds the same words again in its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = texts(text);
        expect(texts(once.join(' '))).toEqual(once);
      }),
    );
  });

  it('finds nothing in NULs, lone surrogates and emoji', () => {
    expect(texts('\0\0 \ud800 😀')).toEqual([]);
  });
});
