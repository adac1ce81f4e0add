import type { Core } from '@strapi/strapi';

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

/** Undefined for a type without one, such as a plugin's. */
export const coreServiceOf = (strapi: Core.Strapi, uid: string): CoreService | undefined =>
  strapi.service(uid as `api::${string}.${string}`) as unknown as CoreService | undefined;

/** Most entries that the site gives in one page; what is asked for beyond it comes in further ones. */
export const mostInPage = (strapi: Core.Strapi): number => {
  const cap = Number(strapi.config.get('api.rest.maxLimit'));
  return cap > 0 ? cap : Number.MAX_SAFE_INTEGER;
};
