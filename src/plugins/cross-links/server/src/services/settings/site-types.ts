import type { Core, Schema, Struct } from '@strapi/strapi';
import type { AttributeCard, TypeCard } from '../../../../core/src';

import { attributesOf } from '../../documents/populate';
import { linksAttribute } from '../source-types';

/** What Strapi adds to every type by itself. */
const ITS_OWN = new Set(['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy']);
const RELATED = new Set(['locale', 'localizations']);

const cardOf = (
  strapi: Core.Strapi,
  name: string,
  attribute: Schema.Attribute.AnyAttribute,
  depth: number,
): AttributeCard[] => {
  if (ITS_OWN.has(name) || RELATED.has(name)) return [];
  if ('private' in attribute && attribute.private) return [];
  const { type } = attribute;
  if (type === 'enumeration') return [{ name, type, values: attribute.enum }];
  if (type !== 'component' || depth > 0) return [{ name, type }];
  return [{ name, type, attributes: attributeCards(strapi, attribute.component, depth + 1) }];
};

const attributeCards = (strapi: Core.Strapi, uid: string, depth = 0): AttributeCard[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) =>
    cardOf(strapi, name, attribute, depth),
  );

/** The site's own content types with what a mapping can name of them; private attributes are read by nobody. */
export const siteTypes = (strapi: Core.Strapi): TypeCard[] =>
  Object.values(strapi.contentTypes as Record<string, Struct.ContentTypeSchema>)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map((type) => ({
      uid: type.uid,
      name: type.info.displayName,
      isSource: linksAttribute(type) !== undefined,
      attributes: attributeCards(strapi, type.uid),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
