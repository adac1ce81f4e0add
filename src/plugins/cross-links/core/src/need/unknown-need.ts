import type { Kind } from '../documents';
import { decideVerdict } from './decide-verdict';
import { hintedLogOdds } from './hints';
import { chanceOf } from './log-odds';
import type { NeedAssessment } from './verdict';

/** Hints are an editor's word: what they say is taken as sure. */
const HINT_LIMITS = { needFrom: { mentor: 0, trainer: 0 }, sureFrom: 0 } as const;

/** The assessment of a text that cannot be judged: what its hints say, or `unknown`. */
export function unknownNeed(
  because: NonNullable<NeedAssessment['unknownBecause']>,
  hints: Readonly<Record<Kind, number>>,
): NeedAssessment {
  const base = { evidence: [], gates: [], dimensions: {}, unknownBecause: because };
  if (hints.mentor === 0 && hints.trainer === 0) {
    return {
      ...base,
      verdict: 'unknown',
      probability: { mentor: 0.5, trainer: 0.5 },
      confidence: 0,
      sure: false,
      decidedBy: 'text',
    };
  }
  const logOdds = hintedLogOdds(hints);
  return {
    ...base,
    ...decideVerdict(logOdds, HINT_LIMITS),
    probability: { mentor: chanceOf(logOdds.mentor), trainer: chanceOf(logOdds.trainer) },
    decidedBy: 'hint',
  };
}
