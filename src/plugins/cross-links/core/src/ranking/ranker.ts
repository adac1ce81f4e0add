import type { OfferingDocument, SourceDocument } from '../documents';
import type { Snapshot } from '../indexing/snapshot';
import type { Locate } from './corpus';
import type { NeedAssessment } from '../need/verdict';
import type { Match } from './match';
import type { PassageVectors } from './passage-vectors';
import type { RankingSignal } from './signals';
import type { SourceTrace } from './source-trace';
import type { TraceKeeper } from './trace-keeper';

/** Everything that can influence a score, apart from the source itself. */
export interface RankOptions {
  /** At most this many matches are explained and returned (default 50). */
  readonly limit?: number;
  /** Only matches that pass, and at most so many of each kind. */
  readonly passingOfEachKind?: number;
}

/**
 * Scores offerings of one language for sources of that language. Deterministic: the same offerings, sources and
 * calls give the same matches in the same order, whatever order they were added in; ties break by offering id.
 */
export interface Ranker {
  /** Adds the offering, or replaces the one with its id. */
  upsertOffering(offering: OfferingDocument): void;
  removeOffering(id: string): void;
  /** Best first. `need` may be left out: topic alone decides then. */
  rank(source: SourceDocument, need?: NeedAssessment, options?: RankOptions): readonly Match[];
  /** The match of one offering, whatever its rank; undefined when the id is not known. */
  match(source: SourceDocument, offeringId: string, need?: NeedAssessment): Match | undefined;
  /** What tells later which changed offerings could be shown for the source; holds under this snapshot alone. */
  trace(source: SourceDocument): SourceTrace;
  /** Takes traces apart for keeping, and puts kept ones together again. */
  readonly traceKeeper: TraceKeeper;
  /**
   * Whether the offering, as it is now, could be shown for sources by their traces: never false for one that `match`
   * lets pass, and rarely true for another.
   */
  couldShow(offeringId: string): (trace: SourceTrace) => boolean;
  /** How much two offerings are one text, 0..1; 0 where one is not known. */
  readonly resemblance: (first: string, second: string) => number;
  /** Names the statistics and settings that the scores come from; equal versions give equal scores. */
  readonly version: string;
}

export interface RankerInput {
  readonly locale: string;
  readonly offerings: readonly OfferingDocument[];
  /**
   * Sources whose words count in the document frequencies (ranking.md: the largest single gain), or a snapshot that was
   * taken with them before.
   */
  readonly sources?: readonly SourceDocument[];
  readonly snapshot?: Snapshot;
  /**
   * Looks up the sentence vector of a passage (`passagesOf` gives a document's passages), computed beforehand and all
   * by one model. Left out: words alone decide. A passage without a vector is passed over.
   */
  readonly vectors?: PassageVectors;
  /** Finds the words of documents in place of the analysis itself, which it must equal. */
  readonly locate?: Locate;
  /** Parts of the score that the site adds. They change the order, never whether the topic is close enough. */
  readonly signals?: readonly RankingSignal[];
}
