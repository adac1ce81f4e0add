import fc from 'fast-check';

import type { TraceParts } from '../../../core/src';
import { packTrace, unpackTrace } from './trace-text';

const float = fc.float({ noNaN: true, noDefaultInfinity: true });

const traces = fc.record({
  terms: fc.array(fc.tuple(fc.nat(2 ** 32 - 1), float), { maxLength: 40 }),
  ceiling: fc.double({ noNaN: true }),
  wholeness: fc.double({ min: 0, max: 1, noNaN: true }),
  place: fc.option(fc.int8Array({ maxLength: 40 }), { nil: undefined }),
  words: fc.array(fc.stringMatching(/^\p{L}+$/u), { maxLength: 8 }),
});

const partsOf = ({ terms, ...rest }: typeof traces extends fc.Arbitrary<infer T> ? T : never) =>
  ({
    ...rest,
    ids: Uint32Array.from(terms, ([id]) => id),
    weights: Float32Array.from(terms, ([, weight]) => weight),
  }) satisfies TraceParts;

describe('a packed trace', () => {
  it('is read as it was', () => {
    fc.assert(
      fc.property(traces, (given) => {
        const parts = partsOf(given);
        expect(unpackTrace(packTrace(parts))).toEqual(parts);
      }),
    );
  });

  it('is known for damaged, whichever of its characters is another or missing', () => {
    const damage = fc.record({
      trace: traces,
      share: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      character: fc.constantFrom('A', 'z', '0', '+', '/', '=', '?'),
      isCut: fc.boolean(),
    });
    fc.assert(
      fc.property(damage, ({ trace, share, character, isCut }) => {
        const parts = partsOf(trace);
        const text = packTrace(parts);
        const at = Math.floor(share * text.length);
        const damaged = isCut
          ? text.slice(0, at)
          : `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
        // The last character before "=" has bits that mean nothing.
        expect([undefined, parts]).toContainEqual(unpackTrace(damaged));
      }),
    );
  });

  it.each(['', 'A', '?', 'nothing of the kind', 'AAAA'.repeat(40)])(
    'is nothing that was not packed: %j',
    (text) => {
      expect(unpackTrace(text)).toBeUndefined();
    },
  );
});
