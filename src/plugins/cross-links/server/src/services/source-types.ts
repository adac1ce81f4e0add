import type { Core, Struct } from '@strapi/strapi';

import { LINKS_FIELD } from '../plugin-id';

/** Looked for once a type: every document that the site reads passes by here. */
const attributes = new WeakMap<Struct.ContentTypeSchema, string | null>();

const findAttribute = (type: Struct.ContentTypeSchema): string | null =>
  Object.entries(type.attributes).find(
    ([, attribute]) => 'customField' in attribute && attribute.customField === LINKS_FIELD,
  )?.[0] ?? null;

/** The attribute of a content type that holds the Cross-links field, if it is a source. */
export const linksAttribute = (type: Struct.ContentTypeSchema): string | undefined => {
  const known = attributes.has(type) ? attributes.get(type) : findAttribute(type);
  attributes.set(type, known ?? null);
  return known ?? undefined;
};

const listed = new WeakMap<Core.Strapi, Struct.ContentTypeSchema[]>();

/** Every content type that carries the Cross-links field, in a fixed order; listed once, after Strapi has loaded them. */
export const sourceTypes = (strapi: Core.Strapi): Struct.ContentTypeSchema[] => {
  const known = listed.get(strapi);
  if (known) return known;
  const types = Object.values(strapi.contentTypes as Record<string, Struct.ContentTypeSchema>)
    .filter((type) => linksAttribute(type) !== undefined)
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));
  listed.set(strapi, types);
  return types;
};

/** The source type with this plural API name: `articles`. */
export const sourceByPluralName = (
  strapi: Core.Strapi,
  pluralName: string,
): Struct.ContentTypeSchema | undefined =>
  sourceTypes(strapi).find((type) => type.info.pluralName === pluralName);
