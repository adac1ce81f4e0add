import type { Core, Struct } from '@strapi/strapi';

import { isLocalized } from '../repositories/entries';
import { isRow, textOf, type Row, type State } from '../repositories/rows';

/** Who asks: Strapi's own authentication result. */
export type Auth = unknown;

interface CoreService {
  find: (params: object) => Promise<{ results: unknown[] }>;
  findOne: (documentId: string, params: object) => Promise<unknown>;
}

export interface Version {
  readonly locale: string;
  readonly state: State;
}

const paramsOf = (type: Struct.ContentTypeSchema, { locale, state }: Version) => ({
  status: state,
  ...(isLocalized(type) ? { locale } : {}),
});

/** Reads entries exactly as the host's own routes would for this caller: its service, its permissions, its sanitising. */
export const createHost = (strapi: Core.Strapi) => {
  const serviceOf = (uid: string): CoreService | undefined =>
    strapi.service(uid as `api::${string}.${string}`) as unknown as CoreService | undefined;

  const may = async (auth: Auth, scope: string): Promise<boolean> => {
    try {
      await strapi.auth.verify(auth as never, { scope: [scope] });
      return true;
    } catch {
      return false;
    }
  };

  const exists = async (type: Struct.ContentTypeSchema, documentId: string, version: Version) => {
    const service = serviceOf(type.uid);
    const params = { ...paramsOf(type, version), fields: ['documentId'] };
    const entry = service
      ? await service.findOne(documentId, params)
      : await strapi.documents(type.uid as never).findOne({ documentId, ...params } as never);
    return isRow(entry);
  };

  /** The documents as this caller sees them, by documentId; those it may not see are missing. */
  const readable = async (
    type: Struct.ContentTypeSchema,
    documentIds: readonly string[],
    version: Version,
    auth: Auth,
  ): Promise<Map<string, Row>> => {
    if (documentIds.length === 0) return new Map();
    const params = {
      ...paramsOf(type, version),
      filters: { documentId: { $in: documentIds } },
      pagination: { pageSize: documentIds.length, withCount: false },
    };
    const service = serviceOf(type.uid);
    const results: unknown = service
      ? (await service.find(params)).results
      : await strapi.documents(type.uid as never).findMany(params as never);
    const clean: unknown = await strapi.contentAPI.sanitize.output(results, type, {
      auth: auth as never,
    });
    const rows = Array.isArray(clean) ? clean.filter(isRow) : [];
    return new Map(rows.map((row) => [textOf(row, 'documentId'), row]));
  };

  return { may, exists, readable };
};
