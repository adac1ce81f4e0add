/** From topic evidence to a chance that an editor would call the offering relevant. */
import type { RankingSettings } from './ranking-settings';
import type { TopicEvidence } from './topic-evidence';

/**
 * A logistic of the strength, fitted on the 3,200 judged pairs with eight folds of articles: the folds gave −8.1 to −7.4
 * and 16.4 to 20.1 (eval/NOTES.md).
 */
const INTERCEPT = -7.8;
const SLOPE = 18;

/** What pairs with some shared words have on average: at these values the semantic parts say nothing either way. */
const NEUTRAL_LATENT = 0.3;
const NEUTRAL_PASSAGES = 0.4;

/** The evidence as one number in the units of lexical strength, its semantic parts weighed by the source's length. */
export const topicStrength = (
  evidence: TopicEvidence,
  settings: RankingSettings,
  wholeness: number,
): number => {
  const latentWeight = settings.latentWeight + settings.latentLabelWeight * (1 - wholeness);
  const latent =
    evidence.latent === undefined ? 0 : latentWeight * (evidence.latent - NEUTRAL_LATENT);
  const passages =
    evidence.passages === undefined
      ? 0
      : settings.passageWeight * (evidence.passages - NEUTRAL_PASSAGES);
  return evidence.lexical + latent + passages;
};

/** Log-odds of relevance by topic alone. */
export const topicLogOdds = (strength: number): number => INTERCEPT + SLOPE * strength;

/** The chance that log-odds stand for. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
