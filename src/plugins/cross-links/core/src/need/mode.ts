import type { Kind } from '../documents';
import type { NeedAssessment, SupportNeed } from './verdict';

/** What an editor may set for a source; `auto` leaves it to the text and the hints. */
export type NeedMode = 'auto' | 'mentor' | 'trainer' | 'both' | 'none';

const DECIDED: Readonly<Record<Exclude<NeedMode, 'auto'>, SupportNeed>> = {
  mentor: 'mentor',
  trainer: 'trainer',
  both: 'both',
  none: 'neither',
};

/**
 * The assessment that counts once an editor has spoken (domain-model §14). Evidence, gates and dimensions stay as the
 * text gave them, so that the panel can show both; keep the assessment given to count disagreements.
 */
export function applyMode(assessment: NeedAssessment, mode: NeedMode): NeedAssessment {
  if (mode === 'auto') return assessment;
  const verdict = DECIDED[mode];
  const { unknownBecause: _, ...rest } = assessment;
  return {
    ...rest,
    verdict,
    probability: { mentor: serves(verdict, 'mentor'), trainer: serves(verdict, 'trainer') },
    confidence: 1,
    sure: true,
    decidedBy: 'editor',
    overruled: { verdict: assessment.verdict, sure: assessment.sure },
  };
}

function serves(verdict: SupportNeed, kind: Kind): 0 | 1 {
  return verdict === kind || verdict === 'both' ? 1 : 0;
}
