import type { Core, Struct } from '@strapi/strapi';

import { LINKS_FIELD } from '../plugin-id';

/** The attribute of a content type that holds the Cross-links field, if it is a source. */
export const linksAttribute = (type: Struct.ContentTypeSchema): string | undefined =>
  Object.entries(type.attributes).find(
    ([, attribute]) => 'customField' in attribute && attribute.customField === LINKS_FIELD,
  )?.[0];

/** Every content type that carries the Cross-links field, in a fixed order. */
export const sourceTypes = (strapi: Core.Strapi): Struct.ContentTypeSchema[] =>
  Object.values(strapi.contentTypes as Record<string, Struct.ContentTypeSchema>)
    .filter((type) => linksAttribute(type) !== undefined)
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));

/** The source type with this plural API name: `articles`. */
export const sourceByPluralName = (
  strapi: Core.Strapi,
  pluralName: string,
): Struct.ContentTypeSchema | undefined =>
  sourceTypes(strapi).find((type) => type.info.pluralName === pluralName);
