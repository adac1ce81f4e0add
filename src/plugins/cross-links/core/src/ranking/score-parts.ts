/** The score as a sum of named parts. */
import type { OfferingDocument } from '../documents';
import { needFit } from '../need/fit';
import type { NeedAssessment } from '../need/verdict';
import type { ScoreParts } from './match';
import { chanceOf } from './topic-calibration';

/** A fit of 1 against one of 0 is worth this much in log-odds, half of it either way. */
const NEED_SPAN = 1;
/** An offering that opens only later is less use now than one that is open. */
const READINESS_SPAN = 0.5;
/** Well-rated against badly rated; little, because the topic has to decide. */
const QUALITY_SPAN = 0.5;

/** A score and what it is made of. */
export interface ScoredParts {
  readonly score: number;
  readonly parts: ScoreParts;
  /** Why the need part is what it is; absent without an assessed need. */
  readonly needBecause?: string;
}

/**
 * Adds up the log-odds one after the other; a part is what it changed in the chance. So the parts sum to the score,
 * and the score stays between 0 and 1. Unknown readiness or quality change nothing.
 */
export const scoreParts = (
  topicOdds: number,
  offering: OfferingDocument,
  need: NeedAssessment | undefined,
): ScoredParts => {
  const fit = need === undefined ? undefined : needFit(need, offering);
  const withNeed = topicOdds + (fit === undefined ? 0 : NEED_SPAN * (fit.fit - 0.5));
  const withReadiness = withNeed + READINESS_SPAN * ((offering.readiness ?? 1) - 1);
  const withQuality = withReadiness + QUALITY_SPAN * ((offering.quality ?? 0.5) - 0.5);
  const topic = chanceOf(topicOdds);
  const parts: ScoreParts = {
    topic,
    need: chanceOf(withNeed) - topic,
    availability: chanceOf(withReadiness) - chanceOf(withNeed),
    quality: chanceOf(withQuality) - chanceOf(withReadiness),
    curation: 0, // the editor's choices are applied by the selection, which comes after
  };
  const score = parts.topic + parts.need + parts.availability + parts.quality + parts.curation;
  return fit === undefined ? { score, parts } : { score, parts, needBecause: fit.because };
};
