import type { Kind } from '../documents';
import type { OfferingState } from './preview';

/** How many of something there are, and how many of them have what they should have. */
export interface Share {
  readonly all: number;
  readonly good: number;
}

export interface LocaleCoverage {
  readonly locale: string;
  /** Published sources, and those with a link. */
  readonly sources: Share;
  /** Offerings that can be taken up, and those that a source leads to. */
  readonly mentor: Share;
  readonly trainer: Share;
}

export interface SourceRow {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  /** Code of what is wrong: why it is empty, or the state of a pin. */
  readonly code: string;
}

export interface OfferingRow {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly kind: Kind;
}

/** A pin that readers do not see. */
export interface PinRow extends SourceRow {
  readonly offering: {
    readonly uid: string;
    readonly documentId: string;
    readonly title: string;
    readonly state: OfferingState;
  };
}

export interface JobRow {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly attempts: number;
  readonly error: string;
}

export interface JobsAnswer {
  readonly waiting: number;
  readonly parked: readonly JobRow[];
}

/** `GET /cross-links/reports`: how the site stands, and what needs a hand. */
export interface ReportsAnswer {
  readonly coverage: readonly LocaleCoverage[];
  /** Published sources without a link, and why. */
  readonly empty: readonly SourceRow[];
  readonly brokenPins: readonly PinRow[];
  /** Sources whose mode contradicts what their text is sure of; `code` is the text's verdict. */
  readonly contradictions: readonly SourceRow[];
  /** Offerings that could be taken up and that no published source leads to. */
  readonly unreached: readonly OfferingRow[];
  readonly jobs: JobsAnswer;
}

/** `GET /cross-links/types`: uids of the types that get links, and of those that are linked to. */
export interface TypesAnswer {
  readonly sources: readonly string[];
  readonly offerings: readonly string[];
}
