/** The score as a sum of named parts. */
import type { OfferingDocument } from '../documents';
import { needFit } from '../need/fit';
import type { NeedAssessment } from '../need/verdict';
import type { ScoreParts } from './match';
import type { RankingSettings } from './ranking-settings';
import type { SignalOdds } from './signals';
import { chanceOf } from './topic-calibration';

type Spans = Pick<RankingSettings, 'needSpan' | 'readinessSpan' | 'qualitySpan'>;

/** What is scored beside the topic. */
interface Scored {
  readonly offering: OfferingDocument;
  readonly need: NeedAssessment | undefined;
  /** What the site's own signals say. */
  readonly signals: readonly SignalOdds[];
}

/** A score and what it is made of. */
export interface ScoredParts {
  readonly score: number;
  readonly parts: ScoreParts;
  /** Why the need part is what it is; absent without an assessed need. */
  readonly needBecause?: (() => string) | undefined;
}

/** What each signal changes in the chance, one after the other. */
const signalParts = (before: number, signals: readonly SignalOdds[]) => {
  let odds = before;
  return Object.fromEntries(
    signals.map(({ name, odds: own }) => {
      const from = chanceOf(odds);
      odds += own;
      return [name, chanceOf(odds) - from];
    }),
  );
};

/**
 * Adds up the log-odds one after the other; a part is what it changed in the chance. So the parts sum to the score,
 * and the score stays between 0 and 1. Unknown readiness or quality change nothing.
 */
export const scoreParts = (
  topicOdds: number,
  { offering, need, signals }: Scored,
  { needSpan, readinessSpan, qualitySpan }: Spans,
): ScoredParts => {
  const fit = need === undefined ? undefined : needFit(need, offering);
  const withNeed = topicOdds + (fit === undefined ? 0 : needSpan * (fit.fit - 0.5));
  const withReadiness = withNeed + readinessSpan * ((offering.readiness ?? 1) - 1);
  const withQuality = withReadiness + qualitySpan * ((offering.quality ?? 0.5) - 0.5);
  const topic = chanceOf(topicOdds);
  const parts: ScoreParts = {
    topic,
    need: chanceOf(withNeed) - topic,
    availability: chanceOf(withReadiness) - chanceOf(withNeed),
    quality: chanceOf(withQuality) - chanceOf(withReadiness),
    curation: 0, // the editor's choices are applied by the selection, which comes after
    ...(signals.length > 0 ? { signals: signalParts(withQuality, signals) } : {}),
  };
  const own = parts.topic + parts.need + parts.availability + parts.quality + parts.curation;
  const score = Object.values(parts.signals ?? {}).reduce((sum, value) => sum + value, own);
  return fit === undefined ? { score, parts } : { score, parts, needBecause: () => fit.because };
};
