import type {
  Availability,
  Embedder,
  Kind,
  OfferingDocument,
  RankingSignal,
  Verdict,
} from '../../../core/src';

import type { CandidateSource } from '../candidates/candidate-source';

/** An entry as it is stored: scalars, and what the settings name of relations and components. */
export type HostEntry = Readonly<Record<string, unknown>>;

/** What a hook may say anew of an offering; the rest stays as the settings have read it. */
export type DescribedOffering = Partial<
  Pick<
    OfferingDocument,
    'segments' | 'dimensions' | 'audience' | 'level' | 'quality' | 'house' | 'readiness'
  >
>;

/** Decides for itself whether offerings can be taken up. */
export interface AvailabilityHook {
  /** Attributes that it reads, apart from those that the settings name: they are read with every offering. */
  readonly fields?: readonly string[];
  /** `availability` is what the settings say; undefined leaves it at that. */
  readonly decide: (offering: {
    readonly uid: string;
    readonly entry: HostEntry;
    readonly availability: Availability;
    readonly now: Date;
  }) => Availability | undefined;
}

/** A candidate for one version of a source, in the order of preference. */
export interface SelectedOffering {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
  /** null for a pin that could not be scored. */
  readonly score: number | null;
}

/** The version of a source for which offerings were selected. */
export interface SelectedFor {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly state: 'draft' | 'published';
  readonly verdict: Verdict;
}

/** One thing worth knowing of a draft. */
export interface Advice {
  /** True where publishing will be refused. */
  readonly blocks: boolean;
  /** Of the field that it concerns: `['runs', '0', 'endDate']`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Looks an entry of one content type over, for the side panel of its page. */
export interface AdviceHook {
  readonly uid: string;
  readonly advise: (asked: {
    readonly documentId: string;
    readonly locale?: string | undefined;
  }) => Promise<readonly Advice[]> | readonly Advice[];
}

/**
 * What a site or another plugin adds to Cross-links. Hooks are added in `register`:
 * `strapi.plugin('cross-links').service('hooks').add({ name: 'my-site', … })`. One that throws is logged and left
 * out of account; it never breaks a save or a read.
 */
export interface CrossLinksHooks {
  /** Names the hooks in the log. */
  readonly name: string;
  /** Raised with every change of what the hooks say: the links are then worked out anew at the next start. */
  readonly version?: string;
  /** Says more, or something else, of an offering than the settings can; the same for the same entry. */
  readonly describeOffering?: (offering: {
    readonly uid: string;
    readonly entry: HostEntry;
    readonly document: OfferingDocument;
  }) => DescribedOffering | undefined;
  readonly availability?: AvailabilityHook;
  /** Parts of the score beside topic, need, availability and quality. */
  readonly rankingSignals?: readonly RankingSignal[];
  /** Puts candidates into another order, or leaves some out; pins stay, and stay first. */
  readonly afterSelect?: (
    candidates: readonly SelectedOffering[],
    source: SelectedFor,
  ) => readonly Pick<SelectedOffering, 'uid' | 'documentId'>[];
  /** The model for passages, in place of the one in the settings; `embedder: 'none'` turns it off as well. */
  readonly embedder?: Embedder;
  /** Finds candidates in place of what the plugin holds in memory or asks the database for; the engine scores them. */
  readonly candidates?: CandidateSource;
  readonly advice?: AdviceHook;
}
