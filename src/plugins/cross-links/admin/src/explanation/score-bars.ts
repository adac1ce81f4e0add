import type { ScoreParts } from '../../../core/src/ranking/match';
import { namedParts } from '../../../core/src/ranking/named-parts';

export interface ScoreBar {
  /** The engine's own, or the name of a signal that the site adds. */
  readonly part: string;
  /** Hundredths; the bars of a score sum to its own hundredths exactly. */
  readonly points: number;
}

/**
 * A score's parts in whole hundredths that add up: each is rounded down, and what is missing goes to those that lost
 * most by it. Parts of less than one are left out.
 */
export const scoreBars = (parts: ScoreParts): readonly ScoreBar[] => {
  const exact = namedParts(parts)
    .map(([part, value]) => ({ part, value: value * 100 }))
    .filter(({ value }) => Math.abs(value) > 1e-9);
  const total = Math.round(exact.reduce((sum, { value }) => sum + value, 0));
  const floors = exact.map(({ value }) => Math.floor(value + 1e-9));
  const missing = total - floors.reduce((sum, value) => sum + value, 0);
  const byLoss = exact
    .map(({ value }, index) => ({ index, loss: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.loss - a.loss);
  const raised = new Set(byLoss.slice(0, missing).map(({ index }) => index));
  return exact
    .map(({ part }, index) => ({
      part,
      points: (floors[index] ?? 0) + (raised.has(index) ? 1 : 0),
    }))
    .filter(({ points }) => points !== 0);
};
