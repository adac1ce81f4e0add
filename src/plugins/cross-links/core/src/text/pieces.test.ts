import fc from 'fast-check';

import { MAX_PIECE_LENGTH, piecesOf } from './pieces';

describe('piecesOf', () => {
  it('loses nothing and never makes a piece too long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.integer({ min: 0, max: 400 }), (text, times) => {
        const long = text.repeat(times);
        const pieces = piecesOf(long);
        expect(pieces.map((piece) => piece.text).join('')).toBe(long);
        expect(pieces.every((piece) => piece.text.length <= MAX_PIECE_LENGTH)).toBe(true);
      }),
    );
  });

  it('does not cut a surrogate pair', () => {
    const pieces = piecesOf('😀'.repeat(3000));
    expect(pieces.every(({ text }) => !/\p{Surrogate}/u.test(text))).toBe(true);
  });
});
