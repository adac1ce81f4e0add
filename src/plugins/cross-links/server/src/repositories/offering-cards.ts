import type { Core, Struct } from '@strapi/strapi';
import {
  keyOf,
  type Kind,
  type OfferingReference,
  type OfferingSettings,
  type OfferingState,
} from '../../../core/src';

import { availabilityOf, decidingFields } from '../hooks/availability';
import { contentTypeOf, hasDraftAndPublish, isLocalized } from './entries';
import { table, textOf, type Row } from './rows';

/** An offering by name, and whether readers of one language can take it up now. */
export interface OfferingCard {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
  readonly title: string;
  readonly state: OfferingState;
  readonly because: string;
}

const isPublished = (type: Struct.ContentTypeSchema, row: Row): boolean =>
  !hasDraftAndPublish(type) || Boolean(row.publishedAt);

interface OfferingType {
  readonly strapi: Core.Strapi;
  readonly settings: OfferingSettings;
  readonly type: Struct.ContentTypeSchema;
}

const stateOf = (
  { strapi, settings, type }: OfferingType,
  rows: readonly Row[],
  now: Date,
): Pick<OfferingCard, 'state' | 'because'> => {
  const published = rows.find((row) => isPublished(type, row));
  if (published) return availabilityOf(strapi, settings, published, now);
  return rows.length > 0
    ? { state: 'draft', because: 'it is not published yet' }
    : { state: 'missing', because: 'it has no version in this language' };
};

const cardOf = (
  own: OfferingType,
  { documentId, rows, locale }: { documentId: string; rows: readonly Row[]; locale: string },
  now: Date,
): OfferingCard => {
  const { settings, type } = own;
  const inLocale = isLocalized(type) ? rows.filter((row) => row.locale === locale) : rows;
  const named = inLocale[0] ?? rows[0];
  return {
    uid: type.uid,
    documentId,
    kind: settings.kind,
    title: (named && textOf(named, settings.title)) || documentId,
    ...stateOf(own, inLocale, now),
  };
};

/** The cards of the named offerings, by `uid:documentId`; an offering that is gone altogether is `missing`. */
export const readOfferingCards = async (
  strapi: Core.Strapi,
  offerings: readonly OfferingSettings[],
  { references, locale }: { references: readonly OfferingReference[]; locale: string },
  now: Date,
): Promise<Map<string, OfferingCard>> => {
  const cards = new Map<string, OfferingCard>();
  for (const settings of offerings) {
    const type = contentTypeOf(strapi, settings.uid);
    const ids = references.filter(({ uid }) => uid === settings.uid);
    const documentIds = [...new Set(ids.map(({ documentId }) => documentId))];
    if (!type || documentIds.length === 0) continue;
    const runs = settings.availability.runs?.field;
    const rows = await table(strapi, settings.uid).find({
      where: { documentId: { $in: documentIds } },
      select: [
        ...['id', 'documentId', 'publishedAt', 'locale', settings.title],
        ...decidingFields(strapi, settings, type),
      ],
      ...(runs === undefined ? {} : { populate: { [runs]: true } }),
    });
    for (const documentId of documentIds) {
      const own = rows.filter((row) => row.documentId === documentId);
      const card = cardOf({ strapi, settings, type }, { documentId, rows: own, locale }, now);
      cards.set(keyOf(card), card);
    }
  }
  return cards;
};
