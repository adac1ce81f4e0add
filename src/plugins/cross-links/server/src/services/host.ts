import type { Core, Struct } from '@strapi/strapi';

import { isLocalized } from '../repositories/entries';
import { isRow } from '../repositories/rows';
import { coreServiceOf } from './core-service';
import type { EntryRows } from './reading/entry-rows';
import type { Version } from './reading/host-documents';

/** Who asks: Strapi's own authentication result. */
export type Auth = unknown;

const paramsOf = (type: Struct.ContentTypeSchema, { locale, state }: Version) => ({
  status: state,
  ...(isLocalized(type) ? { locale } : {}),
});

/** Reads entries exactly as the host's own routes would for this caller: its service, its permissions, its sanitising. */
export const createHost = (strapi: Core.Strapi, entryRows: EntryRows) => {
  /** Strapi makes its authentication result anew for each request, so what it says holds for the request. */
  const asked = new WeakMap<object, Map<string, Promise<boolean>>>();

  const verify = async (auth: Auth, scope: string): Promise<boolean> => {
    try {
      await strapi.auth.verify(auth as never, { scope: [scope] });
      return true;
    } catch {
      return false;
    }
  };

  const may = (auth: Auth, scope: string): Promise<boolean> => {
    if (typeof auth !== 'object' || auth === null) return verify(auth, scope);
    const answers = asked.get(auth) ?? new Map<string, Promise<boolean>>();
    asked.set(auth, answers);
    const answer = answers.get(scope) ?? verify(auth, scope);
    answers.set(scope, answer);
    return answer;
  };

  const exists = async (type: Struct.ContentTypeSchema, documentId: string, version: Version) => {
    const isThere = await entryRows.exists(type, documentId, version);
    if (isThere !== undefined) return isThere;
    const service = coreServiceOf(strapi, type);
    const params = { ...paramsOf(type, version), fields: ['documentId'] };
    const entry = service
      ? await service.findOne(documentId, params)
      : await strapi.documents(type.uid as never).findOne({ documentId, ...params } as never);
    // Some databases take no notice of capitals: an entry under another name is none.
    return isRow(entry) && entry.documentId === documentId;
  };

  return { may, exists };
};

export type Host = ReturnType<typeof createHost>;
