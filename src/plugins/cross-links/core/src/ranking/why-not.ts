/** Why an offering is not among an article's links. */
import type { Match } from './match';
import { namedParts } from './named-parts';

/** The first thing that kept an offering out. */
export interface WhyNot {
  /** Name of the rule, or of the part of the score, or `rank`. */
  readonly kept: string;
  /** In plain words, with the values that decided. */
  readonly because: string;
}

/** The part of the score that lost most against another match, topic last because it is the base of all. */
const weakestPart = (match: Match, other: Match): string => {
  const own = new Map(namedParts(match.parts));
  const losses = namedParts(other.parts)
    .filter(([part]) => part !== 'topic')
    .map(([part, value]) => ({ part, loss: value - (own.get(part) ?? 0) }));
  const worst = losses.reduce((most, next) => (next.loss > most.loss ? next : most));
  return worst.loss > other.parts.topic - match.parts.topic ? worst.part : 'topic';
};

/**
 * The first rule that excludes the offering; else the part of the score in which it falls furthest behind the last
 * offering that was chosen before it; undefined where nothing kept it out.
 */
export const whyNot = (match: Match, chosen: readonly Match[]): WhyNot | undefined => {
  if (chosen.some(({ offeringId }) => offeringId === match.offeringId)) return undefined;
  const rule = match.rules.find(({ excludes }) => excludes);
  if (rule !== undefined) return { kept: rule.rule, because: rule.because };
  const last = chosen.at(-1);
  if (last === undefined) return undefined;
  const scores = `${match.score.toFixed(2)} against ${last.score.toFixed(2)} of the last one chosen`;
  if (match.score > last.score) {
    return { kept: 'selection', because: `${scores}, but its kind had its share of the links` };
  }
  const part = weakestPart(match, last);
  return { kept: part, because: `${scores}; it falls behind in ${part}` };
};
