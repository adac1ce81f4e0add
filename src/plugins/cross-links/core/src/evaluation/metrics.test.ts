import {
  averagePrecision,
  ndcgAt,
  percentile,
  precisionAt,
  recallAt,
  reciprocalRank,
} from './metrics';

const judged = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 0],
]);

describe('metrics', () => {
  it('computes nDCG with linear gain over the ideal of everything judged', () => {
    expect(ndcgAt(['b', 'x', 'a'], judged, 10)).toBeCloseTo((1 + 3 / 2) / (3 + 1 / Math.log2(3)));
    expect(ndcgAt(['a', 'b'], judged, 10)).toBe(1);
    expect(ndcgAt(['b', 'a'], judged, 1)).toBeCloseTo(1 / 3);
    expect(ndcgAt(['a'], new Map(), 10)).toBe(0);
  });

  it('counts grade 1 and more as relevant', () => {
    expect(precisionAt(['c', 'a', 'x'], judged, 3)).toBeCloseTo(1 / 3);
    expect(precisionAt(['a'], judged, 3)).toBeCloseTo(1 / 3);
    expect(reciprocalRank(['c', 'a'], judged)).toBe(0.5);
    expect(recallAt(['b'], judged, 10)).toBe(0.5);
    expect(averagePrecision(['a', 'x', 'b'], judged)).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('takes percentiles by nearest rank', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([5, 1, 3], 0.95)).toBe(5);
    expect(percentile([], 0.5)).toBe(0);
  });
});
