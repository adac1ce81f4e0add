import { z } from 'zod';

import type { Kind } from '../documents';
import type { NeedSummary } from '../need/verdict';
import type { Reason } from '../reasons/reasons';
import { phrasesFor } from '../reasons/phrases';
import type { EmptyReason } from '../selection/candidates';
import { pageQuery } from './page-query';
import { parseInput } from './parse';

/** `GET /api/cross-links/:source/:documentId` */
export const linksQuery = z.object(pageQuery);

/** `GET /api/cross-links/:source/:documentId`, as the caller asked. */
export type LinksQuery = z.infer<typeof linksQuery>;

/**
 * Reads the query string. Throws a CrossLinksError `invalid-query` that names each wrong parameter and what is right;
 * a parameter that is not known is refused where the host refuses them (`strictParams`).
 */
export const parseLinksQuery = (given: unknown, isStrict: boolean): LinksQuery =>
  parseInput(isStrict ? linksQuery.strict() : linksQuery, given);

/** Why a list is empty, as data and in words. */
export interface EmptyBecause {
  readonly code: EmptyReason | 'not-computed-yet' | 'none-available';
  readonly text: string;
}

/** Which language was asked for, which is served instead, and why. */
export interface Fallback {
  readonly asked: string;
  readonly served: string;
  readonly because: 'no-version' | 'no-links';
}

export interface Link<Offering> {
  readonly kind: Kind;
  /** Plural name of the offering's content type: `mentor-profiles`. */
  readonly type: string;
  /** From 1, in the order to show. */
  readonly position: number;
  readonly origin: 'pinned' | 'automatic';
  /** 0..1; null for a pinned offering that could not be scored. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  /** The host's own document, with what this caller may see of it. */
  readonly offering: Offering;
}

export interface LinksAnswer<Offering> {
  readonly data: readonly Link<Offering>[];
  readonly meta: {
    /** What the reader needs; the sentences that say so are in the explanation. */
    readonly need: NeedSummary | null;
    readonly source: {
      uid: string;
      documentId: string;
      locale: string | null;
      status: 'draft' | 'published';
    };
    readonly computedAt: string | null;
    /** The links of another language stand in: only where the caller asked for it with `fallback=true`. */
    readonly fallback?: Fallback;
    readonly reason?: EmptyBecause;
  };
}

/** Why nothing is shown, in the language of `locale` where there is a catalogue for it, in English elsewhere. */
export const emptyBecause = (code: EmptyBecause['code'], locale = 'en'): EmptyBecause => ({
  code,
  text: phrasesFor(locale).empty[code],
});
