import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

import { contentTypeOf } from '../repositories/entries';
import { isRow, type Row } from '../repositories/rows';
import { attributesOf } from './populate';

const modelOf = (strapi: Core.Strapi, uid: string): unknown =>
  contentTypeOf(strapi, uid) ?? (strapi.components as unknown as Record<string, unknown>)[uid];

const each = (value: unknown, prune: (row: Row) => Row): unknown => {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => (isRow(item) ? prune(item) : item));
  }
  return isRow(value) ? prune(value) : value;
};

/**
 * The row without its private attributes, and without those of its components and relations. Text is read from this
 * alone: a word that readers may not see must not come back as a reason.
 */
export const publicValues = (strapi: Core.Strapi, uid: string, row: Row): Row => {
  const model = modelOf(strapi, uid);
  const attributes = attributesOf(strapi, uid);
  const kept = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    if (contentTypes.isPrivateAttribute(model as never, name)) return [];
    const attribute = attributes[name];
    if (attribute?.type === 'component') {
      return [[name, each(value, (item) => publicValues(strapi, attribute.component, item))]];
    }
    if (attribute?.type === 'dynamiczone') {
      const prune = (item: Row) => publicValues(strapi, String(item.__component), item);
      return [[name, each(value, prune)]];
    }
    if (attribute?.type === 'relation' && 'target' in attribute) {
      return [[name, each(value, (item) => publicValues(strapi, attribute.target, item))]];
    }
    return [[name, value]];
  });
  return Object.fromEntries(kept);
};
