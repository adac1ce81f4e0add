import fc from 'fast-check';
import { pairTable } from './pair-table';
import { UNKNOWN } from './unknown-place';

describe('pairTable', () => {
  it('gives what a map of pairs would, and says what it does not hold', () => {
    const range = 50;
    const number = fc.nat({ max: range - 1 });
    const pairs = fc.uniqueArray(fc.tuple(number, number, fc.nat()), {
      selector: ([first, second]) => first * range + second,
      maxLength: 400,
    });
    fc.assert(
      fc.property(pairs, fc.array(fc.tuple(number, number)), (held, asked) => {
        const table = pairTable(held, range);
        const map = new Map(held.map(([first, second, value]) => [first * range + second, value]));
        for (const [first, second] of [...held, ...asked]) {
          expect(table.get(first, second)).toBe(map.get(first * range + second) ?? UNKNOWN);
        }
      }),
    );
  });

  it('holds the largest pair of its range', () => {
    const range = 46_340;
    const table = pairTable([[range - 1, range - 1, 7]], range);
    expect(table.get(range - 1, range - 1)).toBe(7);
    expect(table.get(0, 0)).toBe(UNKNOWN);
  });
});
