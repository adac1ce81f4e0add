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

/** An offering that some sources would lead to, were it not full, closed or unpublished. */
export interface UnavailableRow extends OfferingRow {
  readonly state: OfferingState;
  /** The value that decided, in plain words. */
  readonly because: string;
  readonly sources: number;
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
  readonly unavailable: readonly UnavailableRow[];
  /** Published sources whose links were worked out anew within the last seven days, and came out otherwise. */
  readonly changedThisWeek: number;
  readonly jobs: JobsAnswer;
}

/** `GET /cross-links/types`: uids of the types that get links, and of those that are linked to. */
export interface TypesAnswer {
  readonly sources: readonly string[];
  readonly offerings: readonly string[];
  /** Types on whose pages advice is shown. */
  readonly advised: readonly string[];
}

/** Published sources whose readers need one kind of help with a topic, and offerings open for it. */
export interface TopicCell {
  readonly sources: number;
  readonly offerings: number;
}

export interface TopicRow {
  readonly topic: string;
  readonly locale: string;
  readonly mentor: TopicCell;
  readonly trainer: TopicCell;
}

/** `GET /cross-links/topics`: where readers are, and whether there is anything for them; gaps first. */
export interface TopicsAnswer {
  readonly data: readonly TopicRow[];
}
