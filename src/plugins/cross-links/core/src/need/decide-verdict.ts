import type { Kind } from '../documents';
import { chanceOf } from './log-odds';
import type { SupportNeed } from './verdict';

/** From when on a side is needed and a verdict is sure; chosen with the model. */
export interface VerdictLimits {
  /** Log-odds. */
  readonly needFrom: Readonly<Record<Kind, number>>;
  /** Confidence, 0..1, of a verdict that asks for something. */
  readonly sureFrom: number;
}

interface DecidedVerdict {
  readonly verdict: SupportNeed;
  /** Chance that the weaker of the two answers behind the verdict is right. */
  readonly confidence: number;
  readonly sure: boolean;
}

/** The verdict that log-odds of both sides give. */
export function decideVerdict(
  logOdds: Readonly<Record<Kind, number>>,
  { needFrom, sureFrom }: VerdictLimits,
): DecidedVerdict {
  const needs = {
    mentor: logOdds.mentor >= needFrom.mentor,
    trainer: logOdds.trainer >= needFrom.trainer,
  };
  const answer = (kind: Kind): number => chanceOf(needs[kind] ? logOdds[kind] : -logOdds[kind]);
  const confidence = Math.min(answer('mentor'), answer('trainer'));
  const verdict = verdictOf(needs);
  // Offering nothing is the safe side, so `neither` is acted on from its limits alone.
  return { verdict, confidence, sure: verdict === 'neither' || confidence >= sureFrom };
}

function verdictOf({ mentor, trainer }: Readonly<Record<Kind, boolean>>): SupportNeed {
  if (mentor && trainer) return 'both';
  if (mentor) return 'mentor';
  return trainer ? 'trainer' : 'neither';
}
