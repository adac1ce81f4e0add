import type { Struct } from '@strapi/strapi';
import {
  emptyBecause,
  sayReasons,
  type EmptyBecause,
  type Kind,
  type Link,
  type LinksAnswer,
  type Reason,
} from '../../../../core/src';

import { isLocalized } from '../../repositories/entries';
import type { StoredPage } from '../../repositories/link-pages';
import type { StoredLink } from '../../repositories/link-rows';
import type { Row } from '../../repositories/rows';
import type { Version } from './host-documents';
import type { Settled } from './settle-links';
import { showsAll, visibleWords, type HiddenFields } from './visible-words';

export interface Composing {
  readonly type: Struct.ContentTypeSchema;
  readonly version: Version;
  /** Language of the sentences: the one that was asked for. */
  readonly language: string;
  readonly hidden: HiddenFields;
  /** The one kind of links that was asked for; absent: both. */
  readonly kind?: Kind | undefined;
  /** Plural names of the offering types, by uid. */
  readonly typeNames: ReadonlyMap<string, string>;
}

const emptyCode = (page: StoredPage | undefined, kind: Kind | undefined): EmptyBecause['code'] => {
  if (!page) return 'not-computed-yet';
  const { emptyReason } = page.assessment;
  if (emptyReason !== null) return emptyReason as EmptyBecause['code'];
  // Why there are no links at all is stored; that there are none of one kind is not.
  const isOtherKind = kind !== undefined && page.links.every((link) => link.kind !== kind);
  return isOtherKind ? 'nothing-fits' : 'none-available';
};

/** A link's reasons for one caller: in its language, with the words it may see. */
export const reasonsFor = (
  link: StoredLink,
  page: StoredPage | undefined,
  { language, hidden }: Pick<Composing, 'language' | 'hidden'>,
): readonly Reason[] => {
  const reasons = link.reasons as readonly Reason[];
  const summary = page?.summary ?? null;
  if (showsAll(hidden)) return sayReasons(reasons, { locale: language, need: summary });
  const words = visibleWords(link, page?.need ?? null, hidden);
  return sayReasons(reasons, {
    locale: language,
    need: summary,
    mayShow: (word) => words.has(word.toLowerCase()),
  });
};

/** What every answer about a source says of it. */
export const metaOf = (
  documentId: string,
  page: StoredPage | undefined,
  { type, version, language, kind }: Omit<Composing, 'typeNames' | 'hidden'>,
  isEmpty: boolean,
): LinksAnswer<never>['meta'] => ({
  need: page?.summary ?? null,
  source: {
    uid: type.uid,
    documentId,
    locale: isLocalized(type) ? version.locale : null,
    status: version.state,
  },
  computedAt: page ? new Date(page.assessment.computedAt).toISOString() : null,
  ...(isEmpty ? { reason: emptyBecause(emptyCode(page, kind), language) } : {}),
});

/** One source's answer out of what is stored and what was picked. */
export const composeAnswer = (
  documentId: string,
  page: StoredPage | undefined,
  settled: readonly Settled[],
  composing: Composing,
): LinksAnswer<Row> => ({
  data: settled.map(({ link, offering }, index): Link<Row> => ({
    kind: link.kind,
    type: composing.typeNames.get(link.offeringUid) ?? link.offeringUid,
    position: index + 1,
    origin: link.origin,
    score: link.score,
    reasons: reasonsFor(link, page, composing),
    offering,
  })),
  meta: metaOf(documentId, page, composing, settled.length === 0),
});
