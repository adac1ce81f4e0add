import { finish } from '../../steps';
import { symmetricEigen } from './symmetric-eigen';

describe('symmetricEigen', () => {
  it('finds values, largest first, and their vectors', () => {
    const { values, vectors } = finish(symmetricEigen(Float64Array.from([2, 1, 1, 2]), 2));
    expect([...values].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([3, 1]);
    expect(Math.abs(vectors[0] ?? 0)).toBeCloseTo(Math.SQRT1_2);
    expect((vectors[0] ?? 0) * (vectors[2] ?? 0)).toBeCloseTo(0.5);
  });
});
