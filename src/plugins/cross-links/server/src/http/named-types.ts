import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { OfferingSettings } from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import { crossLinks } from '../services';
import { pageTypes, type PageType } from '../services/pages/page-types';
import { sourceByPluralName, sourceTypes } from '../services/source-types';

/** The source type that a path names; a 404 that tells which there are. */
export const namedSource = (strapi: Core.Strapi, name: string): Struct.ContentTypeSchema => {
  const type = sourceByPluralName(strapi, name);
  if (type) return type;
  const known = sourceTypes(strapi).map(({ info }) => info.pluralName);
  const hint =
    known.length > 0
      ? `Sources on this site: ${known.join(', ')}.`
      : 'No content type carries the Cross-links field yet; add it in the Content-Type Builder.';
  throw new errors.NotFoundError(`"${name.slice(0, 80)}" is not a source. ${hint}`);
};

interface NamedOffering {
  readonly own: OfferingSettings;
  readonly type: Struct.ContentTypeSchema;
}

/** The offering type that a path names; a 404 that tells which there are. */
export const namedOffering = (strapi: Core.Strapi, name: string): NamedOffering => {
  const offerings = crossLinks(strapi).settings.offerings.flatMap((own): NamedOffering[] => {
    const type = contentTypeOf(strapi, own.uid);
    return type ? [{ own, type }] : [];
  });
  const found = offerings.find(({ type }) => type.info.pluralName === name);
  if (found) return found;
  const known = offerings.map(({ type }) => type.info.pluralName).join(', ');
  throw new errors.NotFoundError(
    `"${name.slice(0, 80)}" is not an offering. Offerings on this site: ${known || 'none'}.`,
  );
};

/** The type with pages of its own that a path names; a 404 that tells which there are. */
export const namedPageType = (strapi: Core.Strapi, name: string): PageType => {
  const types = pageTypes(strapi, crossLinks(strapi).settings);
  const found = types.find(({ type }) => type.info.pluralName === name);
  if (found) return found;
  const known = types.map(({ type }) => type.info.pluralName).join(', ');
  throw new errors.NotFoundError(
    `There is no sitemap of "${name.slice(0, 80)}". Sitemaps on this site: ${known || 'none'}.`,
  );
};

/** Refuses a language that the site does not have, for types that have languages at all. */
export const checkLocale = async (
  strapi: Core.Strapi,
  type: Struct.ContentTypeSchema,
  locale: string | undefined,
): Promise<void> => {
  if (locale === undefined || !isLocalized(type)) return;
  const codes = await crossLinks(strapi).locales.codes();
  if (codes.includes(locale)) return;
  throw new errors.ValidationError(
    `locale ${locale} is not configured here; use one of: ${codes.join(', ')}`,
    { errors: [{ path: ['locale'], message: 'is not configured' }] },
  );
};
