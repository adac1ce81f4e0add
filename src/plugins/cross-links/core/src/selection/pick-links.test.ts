import fc from 'fast-check';

import { pickLinks, type Pickable } from './pick-links';

const link = (name: string): Pickable & { name: string } => ({
  name,
  kind: name.startsWith('m') ? 'mentor' : 'trainer',
  origin: name.endsWith('!') ? 'pinned' : 'automatic',
});
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const pick = (from: string[], options: Parameters<typeof pickLinks>[1]) =>
  names(pickLinks(from.map(link), options));

describe('pickLinks', () => {
  it('keeps the order and the limit', () => {
    expect(pick(['m1', 't1', 'm2', 't2'], { limit: 3, verdict: 'unknown' })).toEqual([
      'm1',
      't1',
      'm2',
    ]);
  });

  it('shows one of each kind where the need is both', () => {
    expect(pick(['m1', 'm2', 'm3', 't1'], { limit: 3, verdict: 'both' })).toEqual([
      'm1',
      'm2',
      't1',
    ]);
  });

  it('never gives up a pin for a missing kind', () => {
    expect(pick(['m1!', 'm2!', 't1'], { limit: 2, verdict: 'both' })).toEqual(['m1!', 'm2!']);
  });

  it('shows at most one automatic link of the other kind where the need is one-sided', () => {
    expect(pick(['t1', 't2', 'm1', 't3!'], { limit: 9, verdict: 'mentor' })).toEqual([
      't1',
      'm1',
      't3!',
    ]);
  });

  it('answers for one kind alone when asked to', () => {
    expect(pick(['m1', 't1', 'm2'], { limit: 3, verdict: 'both', kind: 'mentor' })).toEqual([
      'm1',
      'm2',
    ]);
  });

  it('never exceeds the limit and never invents or repeats a link', () => {
    const name = fc.constantFrom('m', 't');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.boolean())),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('mentor', 'trainer', 'both', 'neither', 'unknown'),
        (list, limit, verdict) => {
          const given = list.map(([kind, pinned], index) => `${kind}${index}${pinned ? '!' : ''}`);
          const picked = pick(given, { limit, verdict: verdict });
          expect(picked.length).toBeLessThanOrEqual(limit);
          expect(new Set(picked).size).toBe(picked.length);
          expect(given).toEqual(expect.arrayContaining(picked));
        },
      ),
    );
  });
});
