import fc from 'fast-check';

import { pickLinks, type Pickable } from './pick-links';

/** `m1!@acme~x`: a pinned mentor of the house acme, in the family x. */
const link = (name: string): Pickable & { name: string } => ({
  name,
  house: /@(\w+)/.exec(name)?.[1] ?? null,
  family: /~(\w+)/.exec(name)?.[1] ?? null,
  kind: name.startsWith('m') ? 'mentor' : 'trainer',
  origin: name.includes('!') ? 'pinned' : 'automatic',
});
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
type Options = Omit<Parameters<typeof pickLinks>[1], 'quotas'>;
const pick = (from: string[], options: Options, quotas = { otherKind: 1, house: 2 }) =>
  names(pickLinks(from.map(link), { ...options, quotas }));

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

  it('keeps automatic links to the quota of a house, pins counted and never given up', () => {
    const list = ['t1@a', 't2@a', 't3@a', 't4@b', 't5', 't6'];
    expect(pick(list, { limit: 9, verdict: 'unknown' })).toEqual([
      't1@a',
      't2@a',
      't4@b',
      't5',
      't6',
    ]);
    const pins = ['t1!@a', 't2!@a', 't3!@a', 't4@a', 't5@b'];
    expect(pick(pins, { limit: 9, verdict: 'unknown' })).toEqual([
      't1!@a',
      't2!@a',
      't3!@a',
      't5@b',
    ]);
  });

  it('does not break the quota of a house to show each kind', () => {
    const list = ['t1@a', 't2@a', 'm1@a'];
    expect(pick(list, { limit: 2, verdict: 'both' })).toEqual(['t1@a', 'm1@a']);
    expect(pick(list, { limit: 2, verdict: 'both' }, { otherKind: 1, house: 1 })).toEqual(['t1@a']);
  });

  it('shows what says nearly the same only where there is room left', () => {
    const list = ['t1~x', 't2~x', 't3', 't4'];
    expect(pick(list, { limit: 3, verdict: 'unknown' })).toEqual(['t1~x', 't3', 't4']);
    expect(pick(list, { limit: 4, verdict: 'unknown' })).toEqual(['t1~x', 't3', 't4', 't2~x']);
    expect(pick(['t1!~x', 't2!~x', 't3~x', 't4'], { limit: 3, verdict: 'unknown' })).toEqual([
      't1!~x',
      't2!~x',
      't4',
    ]);
  });

  it('never exceeds the limit and never invents or repeats a link', () => {
    const name = fc.constantFrom('m', 't');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            name,
            fc.boolean(),
            fc.constantFrom('', '@a', '@b'),
            fc.constantFrom('', '~x', '~y'),
          ),
        ),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('mentor', 'trainer', 'both', 'neither', 'unknown'),
        (list, limit, verdict) => {
          const given = list.map(
            ([kind, pinned, house, family], index) =>
              `${kind}${index}${pinned ? '!' : ''}${house}${family}`,
          );
          const picked = pick(given, { limit, verdict: verdict });
          expect(picked.length).toBeLessThanOrEqual(limit);
          expect(new Set(picked).size).toBe(picked.length);
          expect(given).toEqual(expect.arrayContaining(picked));
          const automatic = picked.filter((one) => one.includes('@a') && !one.includes('!'));
          expect(automatic.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
