import { KINDS } from '../documents';
import type { Kind } from '../documents';
import type { NeedAssessment, SupportNeed, Verdict } from './verdict';

/** How well verdicts meet labels. */

export const SUPPORT_NEEDS: readonly SupportNeed[] = ['mentor', 'trainer', 'both', 'neither'];

/** A labelled text and what was said of it. */
export interface JudgedVerdict extends Pick<NeedAssessment, 'verdict' | 'sure' | 'probability'> {
  readonly need: SupportNeed;
}

export interface NeedFigures {
  readonly cases: number;
  /** Mean F1 of the labels that occur; `unknown` counts as a miss. */
  readonly macroF1: number;
  readonly accuracy: number;
  /** Share of one-kind texts whose own kind is the likelier one. */
  readonly lean: number;
  /** Share of one-kind texts with a sure verdict of the opposite kind. */
  readonly swaps: number;
  /** Share of texts without a sure verdict. */
  readonly abstained: number;
  /** Share of `neither` texts with a sure verdict of `neither`: no link without a pin. */
  readonly neitherHeld: number;
  /** Mean distance of chance and outcome over ten bins, both sides together. */
  readonly calibrationError: number;
  readonly f1: Readonly<Record<SupportNeed, number>>;
  /** `confusion[label][verdict]`. */
  readonly confusion: Readonly<Record<SupportNeed, Readonly<Record<Verdict, number>>>>;
}

const BINS = 10;

/** Counts and rates over labelled texts; all rates are 0 for an empty list. */
export function needFigures(judged: readonly JudgedVerdict[]): NeedFigures {
  const count = (test: (item: JudgedVerdict) => boolean): number => judged.filter(test).length;
  const f1 = record(SUPPORT_NEEDS, (need) => {
    const hits = count((item) => item.need === need && item.verdict === need);
    return rate(
      2 * hits,
      count(({ need: own }) => own === need) + count(({ verdict }) => verdict === need),
    );
  });
  const occurring = SUPPORT_NEEDS.filter((need) => count((item) => item.need === need) > 0);
  const oneKind = judged.filter(({ need }) => need === 'mentor' || need === 'trainer');
  return {
    cases: judged.length,
    macroF1: rate(
      occurring.reduce((sum, need) => sum + f1[need], 0),
      occurring.length,
    ),
    accuracy: rate(
      count(({ need, verdict }) => need === verdict),
      judged.length,
    ),
    lean: rate(oneKind.filter((item) => leanOf(item) === item.need).length, oneKind.length),
    swaps: rate(oneKind.filter(isSwap).length, oneKind.length),
    abstained: rate(
      count(({ sure }) => !sure),
      judged.length,
    ),
    neitherHeld: rate(
      count(({ need, verdict, sure }) => need === 'neither' && verdict === 'neither' && sure),
      count(({ need }) => need === 'neither'),
    ),
    calibrationError: calibrationError(judged),
    f1,
    confusion: record(SUPPORT_NEEDS, (need) =>
      record([...SUPPORT_NEEDS, 'unknown' as const], (verdict) =>
        count((item) => item.need === need && item.verdict === verdict),
      ),
    ),
  };
}

function leanOf({ probability: { mentor, trainer } }: JudgedVerdict): Kind {
  return mentor >= trainer ? 'mentor' : 'trainer';
}

function isSwap({ need, verdict, sure }: JudgedVerdict): boolean {
  return sure && need !== verdict && (verdict === 'mentor' || verdict === 'trainer');
}

function calibrationError(judged: readonly JudgedVerdict[]): number {
  const all = judged.flatMap(({ need, probability }) =>
    KINDS.map((kind) => ({
      chance: probability[kind],
      outcome: need === kind || need === 'both' ? 1 : 0,
    })),
  );
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = all.filter(
      ({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin,
    );
    error += Math.abs(inside.reduce((sum, { chance, outcome }) => sum + chance - outcome, 0));
  }
  return rate(error, all.length);
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
