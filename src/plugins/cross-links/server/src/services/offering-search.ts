import type { Core, Struct } from '@strapi/strapi';
import {
  referenceOf,
  type OfferingHit,
  type OfferingSettings,
  type OfferingsQuery,
  type Settings,
} from '../../../core/src';

import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { table, textOf, type Row } from '../repositories/rows';
import type { Locales } from './locales';

/** Hits of one type: an editor types another letter rather than scroll. */
const HITS = 20;

interface PermissionChecker {
  create: (options: { userAbility: unknown; model: string }) => {
    can: { read: () => boolean };
  };
}

/** Finds offerings for an editor to pin or hide, among those that the editor may read. */
export const createOfferingSearch = (strapi: Core.Strapi, settings: Settings, locales: Locales) => {
  const mayRead = (userAbility: unknown, model: string): boolean => {
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker') as unknown as PermissionChecker;
    return checker.create({ userAbility, model }).can.read();
  };

  const whereOf = (type: Struct.ContentTypeSchema, title: string, query: OfferingsQuery) => {
    const { q, keys, locale } = query;
    const documentIds = (keys ?? [])
      .map(referenceOf)
      .filter(({ uid }) => uid === type.uid)
      .map(({ documentId }) => documentId);
    return {
      ...(keys
        ? { documentId: { $in: documentIds } }
        : q === ''
          ? {}
          : { [title]: { $containsi: q } }),
      ...(isLocalized(type) && !keys ? { locale: locale ?? locales.default() } : {}),
    };
  };

  const hitsOf = (
    settingsOfType: OfferingSettings,
    type: Struct.ContentTypeSchema,
    rows: readonly Row[],
  ) => {
    const hits = new Map<string, OfferingHit>();
    for (const row of rows) {
      const documentId = textOf(row, 'documentId');
      const published = !hasDraftAndPublish(type) || Boolean(row.publishedAt);
      hits.set(documentId, {
        uid: type.uid,
        documentId,
        kind: settingsOfType.kind,
        title: textOf(row, settingsOfType.title) || documentId,
        published: published || (hits.get(documentId)?.published ?? false),
      });
    }
    return [...hits.values()];
  };

  const find = async (query: OfferingsQuery, userAbility: unknown): Promise<OfferingHit[]> => {
    const found: OfferingHit[] = [];
    for (const own of settings.offerings) {
      const type = contentTypeOf(strapi, own.uid);
      if (!type || !mayRead(userAbility, own.uid)) continue;
      const rows = await table(strapi, own.uid).find({
        where: whereOf(type, own.title, query),
        select: ['id', 'documentId', 'publishedAt', own.title],
        orderBy: { [own.title]: 'asc' },
        ...(query.keys ? {} : { limit: HITS * 2 }),
      });
      found.push(...hitsOf(own, type, rows));
    }
    return found;
  };

  return { find };
};
