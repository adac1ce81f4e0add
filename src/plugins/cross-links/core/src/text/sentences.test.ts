import fc from 'fast-check';

import { splitSentences } from './sentences';

describe('splitSentences', () => {
  it('parts sentences and drops the white space around them', () => {
    expect(splitSentences(' I lead a lab. Who helps? ', 'en')).toEqual([
      { text: 'I lead a lab.', start: 1, end: 14 },
      { text: 'Who helps?', start: 15, end: 25 },
    ]);
  });

  it('knows the full stop of Japanese', () => {
    expect(splitSentences('研究です。訓練です。', 'ja').map(({ text }) => text)).toEqual([
      '研究です。',
      '訓練です。',
    ]);
  });

  it('gives offsets that cut the sentence out of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        for (const { text: sentence, start, end } of splitSentences(text, 'en')) {
          expect(text.slice(start, end)).toBe(sentence);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes a language that nobody knows', () => {
    expect(splitSentences('One. Two.', 'not a language')).toHaveLength(2);
  });
});
