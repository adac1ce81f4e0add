import type { Kind } from '../documents';

/** The named parts of a score; they sum to it exactly. */
export interface ScoreParts {
  readonly topic: number;
  readonly need: number;
  readonly availability: number;
  readonly quality: number;
  readonly curation: number;
  /** Parts that the site's own hooks add, by name. */
  readonly signals?: Readonly<Record<string, number>>;
}

/** A word or phrase that source and offering share, and what it added to the topic part. */
export interface MatchedTerm {
  /** As it stands in the source, for example `giving feedback`. */
  readonly text: string;
  /** Its share of the topic evidence, 0..1; the shares of a match sum to at most 1. */
  readonly share: number;
  readonly sourceField: string;
  /** Offset in UTF-16 units within the source's segment, and that segment's index. */
  readonly sourceSegment: number;
  readonly sourceOffset: number;
  readonly offeringField: string;
}

/** The paragraph of the source and the passage of the offering that lie closest in meaning. */
export interface ClosestPassages {
  readonly source: string;
  readonly offering: string;
  /** Cosine, −1..1. */
  readonly similarity: number;
}

/** A rule that touched the score or kept the offering out. */
export interface FiredRule {
  readonly rule: string;
  /** In plain words, with the values that decided. */
  readonly because: string;
  readonly excludes: boolean;
}

/** An offering scored for a source. */
export interface Match {
  readonly offeringId: string;
  readonly kind?: Kind;
  readonly house?: string;
  /** Calibrated, 0..1. */
  readonly score: number;
  readonly parts: ScoreParts;
  /** Strongest first. */
  readonly terms: readonly MatchedTerm[];
  readonly passages?: ClosestPassages;
  readonly rules: readonly FiredRule[];
  /** True where the topic alone is strong enough for a link to be shown. */
  readonly passes: boolean;
}
