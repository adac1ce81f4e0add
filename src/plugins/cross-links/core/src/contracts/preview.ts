import { z } from 'zod';

import type { AvailabilityState } from '../availability/availability';
import type { Kind } from '../documents';
import type { NeedAssessment, Verdict } from '../need/verdict';
import type { KeptOut } from '../preview/kept-out';
import type { MarkedSentence } from '../preview/marked-sentences';
import type { NeedWarning } from '../preview/need-warnings';
import type { ClosestPassages, FiredRule, ScoreParts } from '../ranking/match';
import type { EmptyReason } from '../selection/candidates';
import { documentIdSchema, localeSchema, uidSchema } from './fields';
import { parseRequest } from './parse-request';

/** Offerings that may be asked about beside those the engine found: the answer of one search. */
const MAX_ASKED = 5;

const request = z.strictObject({
  uid: uidSchema,
  /** Absent while the entry is new. */
  documentId: documentIdSchema.optional(),
  locale: localeSchema.optional(),
  /** The form as it stands, saved or not; relations as what was connected and disconnected since. */
  values: z.record(z.string(), z.unknown()),
  /** `uid:documentId` of offerings to explain whether they fit or not: "why not …?". */
  asked: z.array(z.string().max(200)).max(MAX_ASKED, `at most ${MAX_ASKED} offerings`).default([]),
});

/** `POST /cross-links/preview`: what readers would be led to, were the form published now. */
export type PreviewRequest = z.infer<typeof request>;

export const parsePreviewRequest = (given: unknown): PreviewRequest => parseRequest(request, given);

/** `missing`: no version of it in this language, or gone; `draft`: it waits for its own publication. */
export type OfferingState = AvailabilityState | 'draft' | 'missing';

/** An offering as the editor sees it beside the text. */
export interface PreviewLink {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
  /** null: this editor may not read entries of the type. */
  readonly title: string | null;
  readonly origin: 'pinned' | 'automatic';
  readonly state: OfferingState;
  /** The value that decided, in plain words. */
  readonly because: string;
  /** True where readers would see it. */
  readonly shown: boolean;
  /** Why readers would not see it, first reason first. */
  readonly keptOut: readonly KeptOut[];
  readonly score: number | null;
  readonly parts: ScoreParts | null;
  /** Words the two share, strongest first. */
  readonly words: readonly string[];
  readonly sentences: readonly MarkedSentence[];
  readonly passages: ClosestPassages | null;
  readonly rules: readonly FiredRule[];
}

export interface PreviewAnswer {
  /** Pins in the editor's order, then what readers see beside them. */
  readonly links: readonly PreviewLink[];
  /** The best of those that readers do not see. */
  readonly next: readonly PreviewLink[];
  readonly hidden: readonly PreviewLink[];
  readonly asked: readonly PreviewLink[];
  readonly need: {
    /** What the text itself says, whatever the mode. */
    readonly text: NeedAssessment;
    readonly inUse: Verdict;
    readonly warnings: readonly NeedWarning[];
  };
  /** Why there is no automatic link; null where there is one. */
  readonly emptyReason: EmptyReason | 'none-available' | null;
}
