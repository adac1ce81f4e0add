import { finish } from '../../steps';
import { trainLatentBasis } from './latent-space';
import type { SparseRows } from './sparse-rows';

/** Texts of two fields that share no term: terms 0–2 and terms 3–5. */
const rows: SparseRows = {
  columns: 6,
  starts: Uint32Array.from([0, 2, 4, 6, 8, 10, 12]),
  terms: Uint32Array.from([0, 1, 1, 2, 0, 2, 3, 4, 4, 5, 3, 5]),
  weights: new Float64Array(12).fill(Math.SQRT1_2),
};

const cosine = (first: readonly number[], second: readonly number[]): number => {
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second));
};

describe('trainLatentBasis', () => {
  it('brings terms of one field together and parts the fields', () => {
    const { directions, dimensions } = finish(trainLatentBasis(rows, 2));
    const term = (id: number) => [...directions.slice(id * dimensions, (id + 1) * dimensions)];
    expect(cosine(term(0), term(2))).toBeGreaterThan(0.99);
    expect(Math.abs(cosine(term(0), term(4)))).toBeLessThan(0.01);
  });

  it('is the same every time', () => {
    expect(finish(trainLatentBasis(rows, 2))).toEqual(finish(trainLatentBasis(rows, 2)));
  });
});
