import { decide, fitLogistic } from './logistic-regression';
import type { SparseRow } from './logistic-regression';
import { SETTINGS } from './settings';
import type { RawScore } from './learner';

/** A text's raw scores of one side, with its fired gates. */
export interface JoinInput extends RawScore {
  readonly gates: number;
}

/** The three numbers and the prior that turn raw scores into calibrated log-odds. */
export interface Join {
  readonly text: number;
  readonly sentences: number;
  readonly gates: number;
  readonly prior: number;
}

/**
 * Fits the join on scores of texts that their model had not seen, which makes it the calibration too (Platt's method,
 * with three numbers instead of one).
 */
export function fitJoin(inputs: readonly JoinInput[], positive: readonly boolean[]): Join {
  const plain = inputs.map(({ text, sentences, gates }) => [text, sentences, gates]);
  const spread = [0, 1, 2].map((at) => {
    const values = plain.map((row) => row[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(square) || 1 };
  });
  const rows = plain.map((row): SparseRow => ({
    columns: Int32Array.of(0, 1, 2),
    values: Float64Array.from(
      spread,
      ({ mean, deviation }, at) => ((row[at] ?? 0) - mean) / deviation,
    ),
  }));
  const fit = fitLogistic({
    rows,
    positive,
    costs: inputs.map(() => 1),
    columns: 3,
    penalty: SETTINGS.joinPenalty,
  });
  const slopes = spread.map(({ deviation }, at) => (fit.weights[at] ?? 0) / deviation);
  const origin = {
    columns: Int32Array.of(0, 1, 2),
    values: Float64Array.from(spread, ({ mean, deviation }) => -mean / deviation),
  };
  return {
    text: slopes[0] ?? 0,
    sentences: slopes[1] ?? 0,
    gates: slopes[2] ?? 0,
    prior: decide(origin, fit),
  };
}

/** Log-odds of a side. */
export function joined({ text, sentences, gates }: JoinInput, join: Join): number {
  return join.prior + join.text * text + join.sentences * sentences + join.gates * gates;
}
