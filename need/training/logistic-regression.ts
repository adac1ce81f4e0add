/**
 * L2-regularised logistic regression over sparse rows, by Newton's method with conjugate gradients: exact to the
 * tolerance and without chance, so that training gives the same model every time.
 */

/** A sparse row: columns and their values, side by side. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export interface LinearFit {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitInput {
  readonly rows: readonly SparseRow[];
  readonly positive: readonly boolean[];
  /** Cost of each row. */
  readonly costs: readonly number[];
  readonly columns: number;
  /** Strength of the L2 penalty on the weights; the bias is free. */
  readonly penalty: number;
}

const MAX_NEWTON = 30;
const MAX_CONJUGATE = 60;
const TOLERANCE = 1e-4;
/** Penalty on the bias, only so that the system is never singular. */
const BIAS_PENALTY = 1e-6;

/** Fits weights and bias; the last entry of the working vectors is the bias. */
export function fitLogistic(input: FitInput): LinearFit {
  const { rows, positive, costs, columns, penalty } = input;
  const x = new Float64Array(columns + 1);
  const curvature = new Float64Array(rows.length);
  let firstNorm: number | undefined;
  for (let step = 0; step < MAX_NEWTON; step++) {
    const gradient = new Float64Array(columns + 1);
    rows.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-dot(row, x, columns)));
      const cost = costs[index] ?? 1;
      curvature[index] = Math.max(cost * chance * (1 - chance), 1e-10);
      add(row, cost * (chance - (positive[index] === true ? 1 : 0)), gradient, columns);
    });
    addPenalty(gradient, x, penalty);
    const norm = Math.sqrt(gradient.reduce((sum, value) => sum + value * value, 0));
    firstNorm ??= norm;
    if (norm <= TOLERANCE * firstNorm) break;
    const direction = solve(rows, curvature, gradient, columns, penalty);
    for (let at = 0; at <= columns; at++) x[at] = (x[at] ?? 0) - (direction[at] ?? 0);
  }
  return { weights: x.slice(0, columns), bias: x[columns] ?? 0 };
}

/** Decision value of a row. */
export function decide(row: SparseRow, { weights, bias }: LinearFit): number {
  let sum = bias;
  for (let at = 0; at < row.columns.length; at++) {
    sum += (weights[row.columns[at] ?? 0] ?? 0) * (row.values[at] ?? 0);
  }
  return sum;
}

/** Conjugate gradients for (XᵀDX + penalty) d = g. */
function solve(
  rows: readonly SparseRow[],
  curvature: Float64Array,
  gradient: Float64Array,
  columns: number,
  penalty: number,
): Float64Array {
  const d = new Float64Array(columns + 1);
  const r = Float64Array.from(gradient);
  const p = Float64Array.from(gradient);
  let rr = product(r, r);
  const enough = rr * 1e-4;
  for (let step = 0; step < MAX_CONJUGATE && rr > enough; step++) {
    const hp = new Float64Array(columns + 1);
    rows.forEach((row, index) => {
      add(row, (curvature[index] ?? 0) * dot(row, p, columns), hp, columns);
    });
    addPenalty(hp, p, penalty);
    const alpha = rr / product(p, hp);
    for (let at = 0; at <= columns; at++) {
      d[at] = (d[at] ?? 0) + alpha * (p[at] ?? 0);
      r[at] = (r[at] ?? 0) - alpha * (hp[at] ?? 0);
    }
    const next = product(r, r);
    for (let at = 0; at <= columns; at++) p[at] = (r[at] ?? 0) + (next / rr) * (p[at] ?? 0);
    rr = next;
  }
  return d;
}

function dot({ columns, values }: SparseRow, x: Float64Array, bias: number): number {
  let sum = x[bias] ?? 0;
  for (let at = 0; at < columns.length; at++) {
    sum += (x[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

function add(row: SparseRow, factor: number, into: Float64Array, bias: number): void {
  const { columns, values } = row;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    into[column] = (into[column] ?? 0) + factor * (values[at] ?? 0);
  }
  into[bias] = (into[bias] ?? 0) + factor;
}

function addPenalty(into: Float64Array, x: Float64Array, penalty: number): void {
  const last = x.length - 1;
  for (let at = 0; at <= last; at++) {
    into[at] = (into[at] ?? 0) + (at === last ? BIAS_PENALTY : penalty) * (x[at] ?? 0);
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
