import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PageSettings, ReadEntry, Settings, TextSegment } from '../../../../core/src';

import { offeringDocumentOf, offeringPopulate } from '../../documents/offering-document';
import { sourceDocumentOf, sourcePopulate } from '../../documents/source-document';
import { sourceSettingsOf, titleAttribute } from '../../documents/text-attributes';
import { availabilityOf } from '../../hooks/availability';
import { contentTypeOf, hasDraftAndPublish } from '../../repositories/entries';
import { table, textOf, type Row } from '../../repositories/rows';
import type { Locales } from '../locales';
import type { Rights } from '../rights';
import type { SiteSettings } from './site-settings';

/** Entries that are shown, and rows looked at for them: a document has several versions. */
const SHOWN = 3;
const LOOKED_AT = 12;
/** Of long texts the beginning shows whether the right field is read. */
const SEGMENTS = 24;
const LENGTH = 160;

interface Parts {
  readonly siteSettings: SiteSettings;
  readonly locales: Locales;
  readonly rights: Rights;
}

const shortened = ({ field, role, text }: TextSegment) => ({
  field,
  role,
  text: text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text,
});

/** Reads the latest entries of a type as a mapping would. Writes nothing. */
export const createSettingsReading = (strapi: Core.Strapi, parts: Parts) => {
  const { siteSettings, locales, rights } = parts;

  const latest = async (uid: string, populate: object): Promise<Row[]> => {
    const rows = await table(strapi, uid).find({
      populate,
      orderBy: { updatedAt: 'desc' },
      limit: LOOKED_AT,
    });
    return [...new Map(rows.map((row) => [textOf(row, 'documentId'), row])).values()].slice(
      0,
      SHOWN,
    );
  };

  const asOffering = async (uid: string, settings: Settings): Promise<ReadEntry[] | undefined> => {
    const own = settings.offerings.find((type) => type.uid === uid);
    const type = contentTypeOf(strapi, uid);
    if (!own || !type) return undefined;
    const rows = await latest(uid, offeringPopulate(strapi, own));
    return rows.map((row) => {
      const locale = textOf(row, 'locale') || locales.default();
      const document = offeringDocumentOf(strapi, own, row, locale);
      const isDraft = hasDraftAndPublish(type) && !row.publishedAt;
      const { state, because } = isDraft
        ? { state: 'draft' as const, because: 'it is not published yet' }
        : availabilityOf(strapi, own, row, new Date());
      return {
        documentId: textOf(row, 'documentId'),
        title: textOf(row, own.title),
        kind: own.kind,
        availability: { state, because },
        segments: document.segments.slice(0, SEGMENTS).map(shortened),
      };
    });
  };

  const asSource = async (uid: string, settings: Settings): Promise<ReadEntry[]> => {
    const own = sourceSettingsOf(strapi, uid, settings.sources);
    const rows = await latest(uid, sourcePopulate(strapi, own));
    return rows.map((row) => {
      const locale = textOf(row, 'locale') || locales.default();
      const document = sourceDocumentOf(strapi, own, row, locale);
      return {
        documentId: textOf(row, 'documentId'),
        title: textOf(row, own.title ?? titleAttribute(strapi, uid) ?? ''),
        kind: null,
        availability: null,
        segments: document.segments.slice(0, SEGMENTS).map(shortened),
      };
    });
  };

  return async (
    { uid, page }: { uid: string; page: PageSettings },
    ability: unknown,
  ): Promise<ReadEntry[]> => {
    if (!contentTypeOf(strapi, uid))
      throw new errors.NotFoundError(`There is no content type ${uid}.`);
    if (!rights.mayRead(ability, uid)) throw new errors.ForbiddenError();
    const settings = siteSettings.with(page);
    return (await asOffering(uid, settings)) ?? asSource(uid, settings);
  };
};
