import fc from 'fast-check';

import type { DocumentImpacts } from './impacts';
import { createOfferingIndex } from './offering-index';

const TERMS = 12;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const entry = fc.record({
  id: fc.constantFrom(...IDS),
  terms: fc.uniqueArray(fc.integer({ min: 0, max: TERMS - 1 }), { minLength: 1, maxLength: 6 }),
  impact: fc.integer({ min: 1, max: 65_535 }),
});

const impactsOf = (terms: readonly number[], impact: number): DocumentImpacts => ({
  terms: Uint32Array.from(terms).sort(),
  impacts: new Uint16Array(terms.length).fill(impact),
  phrases: Uint32Array.from(terms).sort(),
});

const query = {
  ids: Uint32Array.from({ length: TERMS }, (_, term) => term),
  weights: Float64Array.from({ length: TERMS }, (_, term) => 1 + term / 7),
};

const found = (index: ReturnType<typeof createOfferingIndex>) =>
  index.search(query, 5).map(({ document, score }) => [index.idOf(document), score]);

describe('createOfferingIndex', () => {
  it('finds after changes what an index built afresh finds', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        fc.array(fc.constantFrom(...IDS)),
        (added, removed) => {
          const changed = createOfferingIndex([], () => TERMS);
          for (const { id, terms, impact } of added)
            changed.upsert({ id, group: 0, impacts: impactsOf(terms, impact) });
          for (const id of removed) changed.remove(id);
          const left = new Map(
            added.map(({ id, terms, impact }) => [id, impactsOf(terms, impact)]),
          );
          for (const id of removed) left.delete(id);
          const fresh = createOfferingIndex(
            [...left].map(([id, impacts]) => ({ id, group: 0, impacts })).reverse(),
            () => TERMS,
          );
          expect(found(changed)).toEqual(found(fresh));
          expect(changed.size).toBe(left.size);
        },
      ),
    );
  });

  it('merges a large delta and keeps postings, impacts and phrases', () => {
    const index = createOfferingIndex(
      [{ id: 'first', group: 0, impacts: impactsOf([1, 3], 900) }],
      () => TERMS,
    );
    for (let at = 0; at < 1100; at += 1)
      index.upsert({ id: `n-${at}`, group: 0, impacts: impactsOf([at % TERMS], 1 + at) });
    const document = index.documentOf('first') ?? -1;
    expect(index.impactOf(3, document)).toBe(900);
    expect(index.impactOf(2, document)).toBe(0);
    expect([...index.phrasesOf(document)]).toEqual([1, 3]);
    expect(index.size).toBe(1101);
  });

  it('breaks ties by id', () => {
    const same = impactsOf([1], 100);
    const index = createOfferingIndex(
      ['d', 'b', 'c', 'a'].map((id) => ({ id, group: 0, impacts: same })),
      () => TERMS,
    );
    expect(index.search(query, 2).map(({ document }) => index.idOf(document))).toEqual(['a', 'b']);
  });

  it('gives each group candidates of its own', () => {
    const strong = impactsOf([1], 900);
    const index = createOfferingIndex(
      [
        ...['a', 'b', 'c'].map((id) => ({ id, group: 1, impacts: strong })),
        { id: 'weak', group: 0, impacts: impactsOf([1], 1) },
      ],
      () => TERMS,
    );
    expect(index.search(query, 2).map(({ document }) => index.idOf(document))).toEqual([
      'weak',
      'a',
      'b',
    ]);
  });
});
