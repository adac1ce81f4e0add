import { MAX_WORD_LENGTH, normaliseText, normaliseWord } from './normalise';

describe('normaliseText', () => {
  it('makes quotes plain and white space single', () => {
    expect(normaliseText('  “It’s”\n\tso ')).toBe('"It\'s" so');
  });
});

describe('normaliseWord', () => {
  it('lowers case by no locale and cuts what is too long', () => {
    expect(normaliseWord('ISTANBUL')).toBe('istanbul');
    expect(normaliseWord('x'.repeat(100_000))).toHaveLength(MAX_WORD_LENGTH);
  });
});
