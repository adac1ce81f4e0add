import type { Core, Schema } from '@strapi/strapi';

import { contentTypeOf } from '../repositories/entries';

/** Deepest nesting of components that is read; Strapi's own builder stops at fewer. */
const MAX_DEPTH = 6;

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>;

export const attributesOf = (strapi: Core.Strapi, uid: string): Attributes =>
  contentTypeOf(strapi, uid)?.attributes ??
  (strapi.components as unknown as Record<string, { attributes: Attributes } | undefined>)[uid]
    ?.attributes ??
  {};

const populateAttribute = (
  strapi: Core.Strapi,
  attribute: Schema.Attribute.AnyAttribute,
  depth: number,
): object | undefined => {
  if (attribute.type === 'relation') return {};
  if (depth > MAX_DEPTH) return undefined;
  if (attribute.type === 'component') {
    return { populate: populateAll(strapi, attribute.component, depth + 1) };
  }
  if (attribute.type === 'dynamiczone') {
    const on = attribute.components.map((uid: string) => [
      uid,
      { populate: populateAll(strapi, uid, depth + 1) },
    ]);
    return { on: Object.fromEntries(on) as object };
  }
  return undefined;
};

/** Components inside a component; relations inside them are not text and are left out. */
const populateAll = (strapi: Core.Strapi, uid: string, depth: number): object =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) => {
      const nested =
        attribute.type === 'relation' ? undefined : populateAttribute(strapi, attribute, depth);
      return nested ? [[name, nested]] : [];
    }),
  );

/** What the database layer must populate for the named attributes of a type to be read as text. */
export const populateOf = (strapi: Core.Strapi, uid: string, names: readonly string[]): object => {
  const attributes = attributesOf(strapi, uid);
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const attribute = attributes[name];
      const populate = attribute && populateAttribute(strapi, attribute, 0);
      return populate ? [[name, populate]] : [];
    }),
  );
};
