import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isCrossLinksError, parseCuration } from '../../../core/src';

import { contentTypeOf } from '../repositories/entries';
import { isRow } from '../repositories/rows';
import { linksAttribute } from '../services/source-types';

const CHECKED = new Set(['create', 'update', 'clone']);

/** The same check as the field's own, for every way in: REST, GraphQL, the admin and code. */
const checked = (attribute: string, value: unknown): unknown => {
  try {
    return value === null ? null : parseCuration(value);
  } catch (error) {
    if (!isCrossLinksError(error)) throw error;
    throw new errors.ValidationError(error.message, {
      errors: error.details.map(({ path, message }) => ({
        path: [attribute, ...path],
        message,
        name: 'ValidationError',
      })),
    });
  }
};

/** Refuses a Cross-links value that is not one, under its field, before anything is written. */
export const createCurationCheck =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const type = contentTypeOf(strapi, context.uid);
    const attribute = type && linksAttribute(type);
    const params: unknown = context.params;
    const data = isRow(params) ? params.data : undefined;
    if (
      attribute !== undefined &&
      CHECKED.has(context.action) &&
      isRow(data) &&
      data[attribute] !== undefined
    ) {
      Object.assign(data, { [attribute]: checked(attribute, data[attribute]) });
    }
    return next();
  };
