/** Parts of the score that a site adds itself: what it knows of an offering beside its text. */
import type { OfferingDocument, SourceDocument } from '../documents';

/** A named part of the score. */
export interface RankingSignal {
  /** As it stands in explanations: `freshness`. Not the name of a part that is there already. */
  readonly name: string;
  /** What a value of 1 is worth, in log-odds; the need is worth half a unit either way. */
  readonly span: number;
  /**
   * −1 to 1; 0 says nothing. It has to be quick, for it is asked for every candidate of every source, and the same for
   * the same documents, for links are worked out anew only where a document has changed.
   */
  readonly value: (pair: {
    readonly source: SourceDocument;
    readonly offering: OfferingDocument;
  }) => number;
}

/** What a signal says of one pair. */
export interface SignalOdds {
  readonly name: string;
  readonly odds: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

/** What the signals say, each in log-odds; a value that is no number says nothing. */
export const readSignals = (
  signals: readonly RankingSignal[],
  pair: Parameters<RankingSignal['value']>[0],
): readonly SignalOdds[] =>
  signals.map(({ name, span, value }) => {
    const given = value(pair);
    return { name, odds: Number.isFinite(given) ? clamp(given) * span : 0 };
  });
