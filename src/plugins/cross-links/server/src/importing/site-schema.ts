import type { Core, Struct } from '@strapi/strapi';

import { attributesOf } from '../documents/populate';
import { hasDraftAndPublish, isLocalized } from '../repositories/entries';
import type { CrossLinks } from '../services';
import { linksAttribute } from '../services/source-types';

/** An attribute as its schema says it, as far as an import looks into it. */
export interface SiteAttribute {
  readonly type: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly target?: string;
  readonly relation?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly customField?: string;
  readonly targetField?: string;
}

export type SiteAttributes = Readonly<Record<string, SiteAttribute>>;

/** A content type of the site that entries can be brought into. */
export interface SiteType {
  readonly uid: string;
  readonly name: string;
  readonly isLocalized: boolean;
  readonly hasDrafts: boolean;
  /** Attribute of the Cross-links field, where the type carries it. */
  readonly linksField?: string;
  readonly attributes: SiteAttributes;
}

/** What an import has to know of a site. */
export interface SiteSchema {
  readonly types: readonly SiteType[];
  readonly components: Readonly<Record<string, SiteAttributes>>;
  readonly offerings: readonly string[];
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

/** Strapi's own, which every type has and no import sets. */
const OWN = new Set(
  'id documentId createdAt updatedAt publishedAt createdBy updatedBy locale localizations'.split(
    ' ',
  ),
);

const attributesFor = (strapi: Core.Strapi, uid: string): SiteAttributes =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, uid)).filter(
      ([name]) => !OWN.has(name) && !name.startsWith('strapi_'),
    ),
  );

const typeOf = (strapi: Core.Strapi, type: Struct.ContentTypeSchema): SiteType => {
  const linksField = linksAttribute(type);
  return {
    uid: type.uid,
    name: type.info.displayName,
    isLocalized: isLocalized(type),
    hasDrafts: hasDraftAndPublish(type),
    ...(linksField === undefined ? {} : { linksField }),
    attributes: attributesFor(strapi, type.uid),
  };
};

/** The site's own collection types, its components, its offerings and its languages. */
export const readSiteSchema = async (
  strapi: Core.Strapi,
  { settings, locales }: Pick<CrossLinks, 'settings' | 'locales'>,
): Promise<SiteSchema> => {
  const types = Object.values(strapi.contentTypes as Record<string, Struct.ContentTypeSchema>);
  const codes = await locales.codes();
  return {
    types: types
      .filter(({ uid, kind }) => uid.startsWith('api::') && kind === 'collectionType')
      .map((type) => typeOf(strapi, type)),
    components: Object.fromEntries(
      Object.keys(strapi.components).map((uid) => [uid, attributesFor(strapi, uid)]),
    ),
    offerings: settings.offerings.map(({ uid }) => uid),
    locales: codes,
    defaultLocale: locales.default(),
  };
};
