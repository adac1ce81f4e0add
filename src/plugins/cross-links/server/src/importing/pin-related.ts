import type { Core } from '@strapi/strapi';
import { EMPTY_CURATION, keyOf, parseCuration, type OfferingReference } from '../../../core/src';

import { contentTypeOf, hasDraftAndPublish } from '../repositories/entries';
import type { ImportOrigin, ImportOrigins } from '../repositories/import-origins';
import { table } from '../repositories/rows';
import { linksAttribute } from '../services/source-types';
import { readStamps } from './entry-stamps';
import { createWriteEntry } from './write-entry';

/** More than the Cross-links field takes are left out. */
const MOST_PINS = 10;

/** What became of the hand-picked neighbours of one entry. */
export interface PinnedEntry {
  readonly origin: string;
  readonly documentId: string;
  readonly pinned: number;
  /** Why nothing was pinned, or not all of it. */
  readonly because?: string;
}

const isEmpty = (value: unknown): boolean => {
  const { mode, pinned, hidden } = parseCuration(value);
  return mode === EMPTY_CURATION.mode && pinned.length === 0 && hidden.length === 0;
};

/** Pins what somebody picked by hand elsewhere, where it has become an offering here. */
export const createPinRelated = (
  strapi: Core.Strapi,
  origins: ImportOrigins,
  offerings: () => readonly string[],
) => {
  const write = createWriteEntry(strapi, origins);

  const referencesTo = async (
    related: readonly string[],
    locale: string,
  ): Promise<OfferingReference[]> => {
    const keys = related.flatMap((origin) =>
      offerings().flatMap((uid) =>
        ['', locale]
          .filter((one, at, all) => all.indexOf(one) === at)
          .map((one) => ({ origin, uid, locale: one })),
      ),
    );
    const found = await origins.find(keys);
    const references = related.flatMap((origin) => {
      const target = found.get(origin);
      return target ? [{ uid: target.uid, documentId: target.targetId }] : [];
    });
    return [...new Map(references.map((one) => [keyOf(one), one])).values()].slice(0, MOST_PINS);
  };

  const settle = async (entry: ImportOrigin): Promise<PinnedEntry> => {
    const { origin, uid, locale, targetId: documentId, related } = entry;
    const type = contentTypeOf(strapi, uid);
    const attribute = type && linksAttribute(type);
    const done = async (pinned: number, because?: string): Promise<PinnedEntry> => {
      if (pinned === 0) await origins.put({ ...entry, isPinned: true });
      return { origin, documentId, pinned, ...(because === undefined ? {} : { because }) };
    };
    if (!type || attribute === undefined) return done(0, 'the type has no Cross-links field');
    const [draft] = await table(strapi, uid).find({
      where: {
        documentId,
        ...(locale === '' ? {} : { locale }),
        ...(hasDraftAndPublish(type) ? { publishedAt: { $null: true } } : {}),
      },
      limit: 1,
    });
    const stamps = await readStamps(strapi, { uid, documentIds: [documentId], locale });
    if (!draft) return done(0, 'the entry is gone');
    if (stamps.get(documentId) !== entry.stamp) return done(0, 'the entry was edited since');
    if (!isEmpty(draft[attribute])) return done(0, 'an editor has chosen links already');
    const pinned = await referencesTo(related, locale);
    if (pinned.length === 0) return done(0, 'what was picked is no offering here');
    await write({
      ...{ uid, documentId, locale },
      data: { [attribute]: { ...EMPTY_CURATION, pinned } },
      publish: hasDraftAndPublish(type) && entry.stamp.includes('published@'),
      origin: { origin, contentHash: entry.contentHash, related, isPinned: true },
    });
    const rest = related.length - pinned.length;
    return done(
      pinned.length,
      rest > 0 ? `${rest} of those picked are no offerings here` : undefined,
    );
  };

  return async function* (): AsyncGenerator<PinnedEntry> {
    for (const entry of await origins.unpinned()) yield await settle(entry);
  };
};
