import type { Core, Struct } from '@strapi/strapi';
import {
  isCrossLinksError,
  parseCuration,
  type Curation,
  type PortableCuration,
  type PortableLinks,
  type PortableReference,
} from '../../../core/src';

import { hasDraftAndPublish, isLocalized, pagesOf } from '../repositories/entries';
import { textOf, type Row } from '../repositories/rows';
import { readStoredSources } from '../repositories/stored-sources';
import { linksAttribute, sourceTypes } from '../services/source-types';
import { slugsOf } from './slugs-of';

type Bare = Pick<PortableReference, 'uid' | 'documentId'>;

/** Scores differ in their last digits from one processor to the next. */
const rounded = (score: number | null): number | null =>
  score === null ? null : Math.round(score * 10_000) / 10_000;

/** A value that is damaged is none of an editor's choices. */
const readable = (value: unknown): Curation | undefined => {
  try {
    return parseCuration(value);
  } catch (error) {
    if (!isCrossLinksError(error)) throw error;
    return undefined;
  }
};

const isChoice = ({ mode, pinned, hidden, note }: Curation): boolean =>
  mode !== 'auto' || pinned.length > 0 || hidden.length > 0 || note !== undefined;

const named = async (
  strapi: Core.Strapi,
  references: readonly Bare[],
): Promise<(one: Bare) => { slug?: string }> => {
  const byUid = new Map<string, string[]>();
  for (const { uid, documentId } of references)
    byUid.set(uid, [...(byUid.get(uid) ?? []), documentId]);
  const slugs = new Map<string, Map<string, string>>();
  for (const [uid, ids] of byUid) slugs.set(uid, await slugsOf(strapi, uid, ids));
  return ({ uid, documentId }) => {
    const slug = slugs.get(uid)?.get(documentId);
    return slug === undefined ? {} : { slug };
  };
};

const choicesIn = (type: Struct.ContentTypeSchema, row: Row) => {
  const curation = readable(row[linksAttribute(type) ?? '']);
  if (!curation || !isChoice(curation)) return [];
  const locale = isLocalized(type) ? textOf(row, 'locale') : '';
  return [{ uid: type.uid, documentId: textOf(row, 'documentId'), locale, curation }];
};

/** Editors' choices, as they stand in the drafts. */
export const readChoices = async (strapi: Core.Strapi): Promise<PortableCuration[]> => {
  const found: ReturnType<typeof choicesIn> = [];
  for (const type of sourceTypes(strapi)) {
    const attribute = linksAttribute(type) ?? '';
    const where = {
      [attribute]: { $notNull: true },
      ...(hasDraftAndPublish(type) ? { publishedAt: { $null: true } } : {}),
    };
    for await (const page of pagesOf(strapi, type.uid, { where }))
      found.push(...page.flatMap((row) => choicesIn(type, row)));
  }
  const slugOf = await named(strapi, [
    ...found,
    ...found.flatMap(({ curation: { pinned, hidden } }) => [...pinned, ...hidden]),
  ]);
  const refer = (one: Bare): PortableReference => ({ ...one, ...slugOf(one) });
  return found.map(({ curation: { mode, pinned, hidden, note }, ...source }) => ({
    ...{ ...source, ...slugOf(source), mode },
    pinned: pinned.map(refer),
    // The order of what is hidden says nothing.
    hidden: hidden
      .map(refer)
      .sort((a, b) => (`${a.uid} ${a.documentId}` < `${b.uid} ${b.documentId}` ? -1 : 1)),
    ...(note === undefined ? {} : { note }),
  }));
};

/** Links as they are stored, the best first. */
export const readLinks = async (strapi: Core.Strapi): Promise<PortableLinks[]> => {
  const stored = await readStoredSources(strapi, {});
  const slugOf = await named(strapi, [
    ...stored.map(({ key }) => key),
    ...stored.flatMap(({ links }) => links),
  ]);
  return stored.map(({ key: { uid, documentId, locale, state }, need, links }) => ({
    ...{ uid, documentId, locale, state, need: need.verdict },
    ...slugOf({ uid, documentId }),
    links: links.map((link) => ({
      ...{ uid: link.uid, documentId: link.documentId, kind: link.kind, origin: link.origin },
      ...slugOf(link),
      score: rounded(link.score),
    })),
  }));
};
