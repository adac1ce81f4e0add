import type { Core, Struct } from '@strapi/strapi';

import { isRow } from '../repositories/rows';

/** What Strapi's own service of a content type answers with, as far as it is read here. */
interface Found {
  readonly results?: unknown;
  readonly pagination?: { readonly total?: unknown };
}

/** The host's own service of a content type: what its routes read with. */
interface CoreService {
  readonly find: (params: object) => Promise<Found>;
  readonly findOne: (documentId: string, params: object) => Promise<unknown>;
}

/** A single type's own: its routes know `find` alone, which answers with the entry. */
interface SingleService {
  readonly find: (params: object) => Promise<unknown>;
}

const isSingle = (type: Struct.ContentTypeSchema): boolean => type.kind === 'singleType';

const asCollection = (service: SingleService): CoreService => ({
  find: async (params) => {
    const entry = await service.find({ ...params, pagination: undefined });
    const results = isRow(entry) ? [entry] : [];
    return { results, pagination: { total: results.length } };
  },
  findOne: async (documentId, params) => {
    const entry = await service.find(params);
    return isRow(entry) && entry.documentId === documentId ? entry : null;
  },
});

/** Undefined for a type without one, such as a plugin's. */
export const coreServiceOf = (
  strapi: Core.Strapi,
  type: Struct.ContentTypeSchema,
): CoreService | undefined => {
  const service: unknown = strapi.service(type.uid as `api::${string}.${string}`);
  if (service === undefined || service === null) return undefined;
  return isSingle(type) ? asCollection(service as SingleService) : (service as CoreService);
};

/** The right to read one entry by the host's own routes. */
export const readOneScope = (type: Struct.ContentTypeSchema): string =>
  `${type.uid}.${isSingle(type) ? 'find' : 'findOne'}`;

/** Most entries that the site gives in one page; what is asked for beyond it comes in further ones. */
export const mostInPage = (strapi: Core.Strapi): number => {
  const cap = Number(strapi.config.get('api.rest.maxLimit'));
  return cap > 0 ? cap : Number.MAX_SAFE_INTEGER;
};
