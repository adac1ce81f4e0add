/** A latent semantic space (LSA): which words of this site's own texts go together. */
import type { Steps } from '../../steps';
import { gramOf, orthonormalise } from './orthonormalise';
import { multiply, multiplyTransposed, type SparseRows } from './sparse-rows';
import { symmetricEigen } from './symmetric-eigen';

/** Spare columns, so that the last ones wanted come out well. */
const OVERSAMPLING = 10;
/** Passes over the texts; a fourth changed no figure. */
const PASSES = 3;

/** Directions in term space, columns × dimensions, row by row, in steps of 1/{@link DIRECTION_UNIT}. */
export interface LatentBasis {
  readonly dimensions: number;
  readonly directions: Int16Array;
}

/** Directions are unit vectors; kept in two bytes a number, a stored basis places texts as the one it was stored from. */
export const DIRECTION_UNIT = 32_767;

/** Terms turned in one step. */
const TERMS_A_STEP = 64;

/** A start that is the same on every machine: a linear congruential generator by Knuth's constants. */
const startingDirections = (length: number): Float64Array => {
  let state = 12_345;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296 - 0.5;
  });
};

function* rotate(
  directions: Float64Array,
  { width, kept, vectors }: { width: number; kept: number; vectors: Float64Array },
): Steps<Int16Array> {
  const rows = directions.length / width;
  const rotated = new Int16Array(rows * kept);
  for (let row = 0; row < rows; row += 1) {
    if (row % TERMS_A_STEP === 0) yield;
    for (let column = 0; column < kept; column += 1) {
      let sum = 0;
      for (let at = 0; at < width; at += 1) {
        sum += (directions[row * width + at] as number) * (vectors[at * width + column] as number);
      }
      rotated[row * kept + column] = Math.round(DIRECTION_UNIT * sum);
    }
  }
  return rotated;
}

/**
 * The leading right singular directions of the rows, by subspace iteration. Deterministic: equal rows in equal order
 * give equal bits. About 1 s in all for 3,000 short texts and 128 dimensions.
 */
export function* trainLatentBasis(rows: SparseRows, dimensions: number): Steps<LatentBasis> {
  const count = rows.starts.length - 1;
  const width = Math.min(dimensions + OVERSAMPLING, rows.columns, count);
  const kept = Math.min(dimensions, width);
  let directions = startingDirections(rows.columns * width);
  yield* orthonormalise(directions, width);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const images = yield* multiply(rows, directions, width);
    directions = yield* multiplyTransposed(rows, images, width);
    yield* orthonormalise(directions, width);
  }
  const gram = yield* gramOf(yield* multiply(rows, directions, width), width);
  const { vectors } = yield* symmetricEigen(gram, width);
  return { dimensions: kept, directions: yield* rotate(directions, { width, kept, vectors }) };
}
