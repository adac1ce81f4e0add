/** Eigenvectors of a small symmetric matrix by Jacobi rotations. */
import type { Steps } from '../../steps';

/** More sweeps than a matrix of this size needs: convergence is quadratic, and ten are enough for 200 columns. */
const MAX_SWEEPS = 12;
const NEGLIGIBLE = 1e-12;

/** Eigenvalues, largest first, and the vector of each as a column. */
export interface Eigen {
  readonly values: Float64Array;
  /** width × width, row by row; column c belongs to value c. */
  readonly vectors: Float64Array;
}

interface Rotation {
  readonly first: number;
  readonly second: number;
  readonly cosine: number;
  readonly sine: number;
}

const rotateColumns = (matrix: Float64Array, width: number, rotation: Rotation): void => {
  const { first, second, cosine, sine } = rotation;
  for (let offset = 0; offset < width * width; offset += width) {
    const a = matrix[offset + first] as number;
    const b = matrix[offset + second] as number;
    matrix[offset + first] = cosine * a - sine * b;
    matrix[offset + second] = sine * a + cosine * b;
  }
};

const rotateRows = (matrix: Float64Array, width: number, rotation: Rotation): void => {
  const { first, second, cosine, sine } = rotation;
  for (let column = 0; column < width; column += 1) {
    const a = matrix[first * width + column] as number;
    const b = matrix[second * width + column] as number;
    matrix[first * width + column] = cosine * a - sine * b;
    matrix[second * width + column] = sine * a + cosine * b;
  }
};

const rotationFor = (
  matrix: Float64Array,
  width: number,
  [first, second]: readonly [number, number],
): Rotation => {
  const across = matrix[first * width + second] as number;
  const gap =
    (matrix[second * width + second] as number) - (matrix[first * width + first] as number);
  const ratio = gap / (2 * across);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  return { first, second, cosine, sine: tangent * cosine };
};

function* sweep(matrix: Float64Array, vectors: Float64Array, width: number): Steps<number> {
  let left = 0;
  for (let first = 0; first < width; first += 1) {
    yield;
    for (let second = first + 1; second < width; second += 1) {
      const across = matrix[first * width + second] as number;
      if (Math.abs(across) < NEGLIGIBLE) continue;
      left += across * across;
      const rotation = rotationFor(matrix, width, [first, second]);
      rotateColumns(matrix, width, rotation);
      rotateRows(matrix, width, rotation);
      rotateColumns(vectors, width, rotation);
    }
  }
  return left;
}

/** Decomposes a symmetric matrix (row by row); the input is left as it was. */
export function* symmetricEigen(symmetric: Float64Array, width: number): Steps<Eigen> {
  const matrix = symmetric.slice();
  const vectors = new Float64Array(width * width);
  for (let at = 0; at < width; at += 1) vectors[at * width + at] = 1;
  for (let turn = 0; turn < MAX_SWEEPS; turn += 1) {
    if ((yield* sweep(matrix, vectors, width)) < NEGLIGIBLE) break;
  }
  const order = Array.from({ length: width }, (_, at) => at).sort(
    (a, b) => (matrix[b * width + b] as number) - (matrix[a * width + a] as number) || a - b,
  );
  return {
    values: Float64Array.from(order, (at) => matrix[at * width + at] as number),
    vectors: Float64Array.from(
      { length: width * width },
      (_, slot) =>
        vectors[Math.floor(slot / width) * width + (order[slot % width] as number)] as number,
    ),
  };
}
