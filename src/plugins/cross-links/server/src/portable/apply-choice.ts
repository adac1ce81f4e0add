import type { Core } from '@strapi/strapi';
import {
  parseCuration,
  type Curation,
  type OfferingReference,
  type PortableCuration,
  type PortableReference,
} from '../../../core/src';

import { documentsOf } from '../importing/documents';
import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { table, textOf, type Row } from '../repositories/rows';
import { linksAttribute } from '../services/source-types';
import { slugAttribute } from './slugs-of';

/** What became of one entry's choices, or would become of them. */
export interface AppliedChoice {
  readonly action: 'unchanged' | 'update' | 'skip';
  readonly because?: string;
  /** Offerings that are not in this site and were left out. */
  readonly missing: readonly string[];
}

/** Strapi writes draft and published version within this when it publishes. */
const SAME_SAVE_MS = 500;

const findRows = async (
  strapi: Core.Strapi,
  { uid, documentId, slug }: PortableReference,
  where: object,
): Promise<Row[]> => {
  const rows = await table(strapi, uid).find({ where: { documentId, ...where } });
  const attribute = slugAttribute(strapi, uid);
  if (rows.length > 0 || slug === undefined || attribute === undefined) return rows;
  return table(strapi, uid).find({ where: { [attribute]: slug, ...where } });
};

const isSame = (one: Curation, other: Curation): boolean => {
  const plain = ({ mode, pinned, hidden, note }: Curation): string => {
    const ids = (list: readonly OfferingReference[]) =>
      list.map(({ uid, documentId }) => `${uid}:${documentId}`);
    return JSON.stringify([mode, ids(pinned), ids(hidden).sort(), note]);
  };
  return plain(one) === plain(other);
};

const timeOf = (row: Row): number => new Date(row.updatedAt as string).getTime();

/** True where readers see what the draft says: saving the draft may then be published without anything else. */
const isPublishedAsIs = (draft: Row, published: Row | undefined): boolean =>
  published !== undefined && Math.abs(timeOf(draft) - timeOf(published)) < SAME_SAVE_MS;

const resolve = async (
  strapi: Core.Strapi,
  references: readonly PortableReference[],
  missing: string[],
): Promise<OfferingReference[]> => {
  const found: OfferingReference[] = [];
  for (const one of references) {
    const [row] = contentTypeOf(strapi, one.uid) ? await findRows(strapi, one, {}) : [];
    if (row) found.push({ uid: one.uid, documentId: textOf(row, 'documentId') });
    else missing.push(`${one.uid} ${one.slug ?? one.documentId}`);
  }
  return found;
};

/** Gives an entry the choices that an export holds for it. */
export const createApplyChoice =
  (strapi: Core.Strapi) =>
  async (given: PortableCuration, { dryRun }: { dryRun: boolean }): Promise<AppliedChoice> => {
    const missing: string[] = [];
    const skip = (because: string): AppliedChoice => ({ action: 'skip', because, missing });
    const type = contentTypeOf(strapi, given.uid);
    const attribute = type && linksAttribute(type);
    if (!type || attribute === undefined) return skip('its type carries no Cross-links field here');
    const spoken = isLocalized(type) ? { locale: given.locale } : {};
    const rows = await findRows(strapi, given, spoken);
    const hasDrafts = hasDraftAndPublish(type);
    const draft = rows.find((row) => !hasDrafts || !row.publishedAt);
    if (!draft) return skip('there is no such entry here');
    const { mode, note } = given;
    const pinned = await resolve(strapi, given.pinned, missing);
    const hidden = await resolve(strapi, given.hidden, missing);
    const wanted = parseCuration({ mode, pinned, hidden, ...(note === undefined ? {} : { note }) });
    if (isSame(wanted, parseCuration(draft[attribute]))) return { action: 'unchanged', missing };
    const published = rows.find((row) => hasDrafts && row.publishedAt);
    const publish = hasDrafts && isPublishedAsIs(draft, published);
    if (!dryRun) {
      await documentsOf(strapi, given.uid).update({
        documentId: textOf(draft, 'documentId'),
        data: { [attribute]: wanted },
        ...(isLocalized(type) ? { locale: given.locale } : {}),
        ...(publish ? { status: 'published' } : {}),
      });
    }
    return {
      ...{ action: 'update', missing },
      ...(published && !publish
        ? {
            because:
              'its draft has other changes: the choices are in the draft, and go live with it',
          }
        : {}),
    };
  };
