import fc from 'fast-check';

import { phraseOverlap } from './phrase-overlap';

const sorted = fc
  .uniqueArray(fc.nat({ max: 30 }), { maxLength: 20 })
  .map((list) => Uint32Array.from(list).sort());

it('is the share of either that both have, the same both ways', () => {
  fc.assert(
    fc.property(sorted, sorted, (first, second) => {
      const both = first.filter((hash) => second.includes(hash)).length;
      const either = new Set([...first, ...second]).size;
      expect(phraseOverlap(first, second)).toBe(either === 0 ? 0 : both / either);
      expect(phraseOverlap(second, first)).toBe(phraseOverlap(first, second));
    }),
  );
});
