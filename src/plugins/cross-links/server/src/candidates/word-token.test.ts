import fc from 'fast-check';
import { wordToken } from './word-token';

describe('wordToken', () => {
  it('is a word that no database splits, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (term) => {
        expect(wordToken(term)).toMatch(/^w[0-9a-f]{8}$/);
        expect(wordToken(term)).toBe(wordToken(term));
      }),
    );
  });

  it('tells words apart that a collation would not', () => {
    expect(new Set(['uber', 'über', 'Uber', 'ubér'].map(wordToken)).size).toBe(4);
  });
});
