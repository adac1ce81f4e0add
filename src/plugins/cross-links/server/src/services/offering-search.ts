import type { Core, Struct } from '@strapi/strapi';
import {
  referenceOf,
  type Kind,
  type OfferingHit,
  type OfferingSettings,
  type OfferingsQuery,
  type Settings,
} from '../../../core/src';

import { attributesOf } from '../documents/populate';
import { titleAttribute } from '../documents/text-attributes';
import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { table, textOf, type Row } from '../repositories/rows';
import type { Locales } from './locales';

/** Hits of one type: an editor types another letter rather than scroll. */
const HITS = 20;

/** What an editor types to see all of one kind. */
const KIND_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  mentor: ['mentor', 'mentors'],
  trainer: ['trainer', 'trainers', 'program', 'programs', 'training'],
};

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

  /** By name, headline, the name of a skill or topic, or the kind itself. */
  const matching = (own: OfferingSettings, q: string): object => {
    if (q === '' || KIND_WORDS[own.kind].some((word) => word === q.toLowerCase())) return {};
    const contains = { $containsi: q };
    const attributes = attributesOf(strapi, own.uid);
    const related = [...own.skills, ...own.topics].flatMap((field) => {
      const attribute = attributes[field];
      if (attribute?.type !== 'relation' || !('target' in attribute)) return [];
      const name = titleAttribute(strapi, attribute.target);
      return name === undefined ? [] : [{ [field]: { [name]: contains } }];
    });
    const names = [own.title, ...(own.headline === undefined ? [] : [own.headline])];
    return { $or: [...names.map((field) => ({ [field]: contains })), ...related] };
  };

  const whereOf = (
    type: Struct.ContentTypeSchema,
    own: OfferingSettings,
    query: OfferingsQuery,
  ) => {
    const { q, keys, locale } = query;
    const documentIds = (keys ?? [])
      .map(referenceOf)
      .filter(({ uid }) => uid === type.uid)
      .map(({ documentId }) => documentId);
    return {
      ...(keys ? { documentId: { $in: documentIds } } : matching(own, q)),
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
        where: whereOf(type, own, query),
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
