import { compilePhrases } from './phrase-matcher';

const found = (phrases: string[], text: string): string[] => {
  const tokens = text.split(' ');
  return compilePhrases(phrases)(tokens).map(({ from, to }) => tokens.slice(from, to).join(' '));
};

describe('compilePhrases', () => {
  it('finds whole words and phrases, not words inside words', () => {
    expect(found(['sounding board', 'train'], 'a sounding board for trainers')).toEqual([
      'sounding board',
    ]);
  });

  it('reads * as any ending and ? as one letter', () => {
    expect(found(['mentor*', 'impost?r*'], 'mentoring an imposter')).toEqual([
      'mentoring',
      'imposter',
    ]);
  });

  it('reads a hyphen as a word break and @num as a number or number word', () => {
    expect(found(['@num-day', 'long-term'], 'a 2 day course and three day one long term')).toEqual([
      '2 day',
      'three day',
      'long term',
    ]);
  });

  it('names the phrase by its index, whatever the alternative', () => {
    expect(compilePhrases(['stay or go|stay or leave'])(['stay', 'or', 'leave'])).toEqual([
      { phrase: 0, from: 0, to: 3 },
    ]);
  });

  it('gives the same answer when a word is met again', () => {
    const match = compilePhrases(['teach*']);
    expect(match(['teacher'])).toEqual(match(['teacher']));
  });
});
