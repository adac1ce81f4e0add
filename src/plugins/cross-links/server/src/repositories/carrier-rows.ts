import type { Core } from '@strapi/strapi';

import { readGuarded, type Statement, type Transaction } from './guarded-block';
import type { JobTarget } from './jobs';
import { isRow, textOf } from './rows';

/** An attribute by which documents of a type carry another one. */
export interface Carrying {
  readonly uid: string;
  readonly attribute: string;
}

/** Reads in the transaction of a save who carries a document; where it throws, that transaction is as good as before. */
export const createCarrierRows =
  (strapi: Core.Strapi) =>
  async (
    relations: readonly Carrying[],
    documentId: string,
    trx: Transaction,
  ): Promise<JobTarget[]> => {
    const found: JobTarget[] = [];
    for (const { uid, attribute } of relations) {
      const query: Statement = strapi.db
        .queryBuilder(uid)
        .select(['documentId'])
        .where({ [attribute]: { documentId } })
        .getKnexQuery();
      const isPostgres = strapi.db.dialect.client === 'postgres';
      const rows = await (isPostgres ? readGuarded(trx, query) : query.transacting(trx as never));
      for (const row of Array.isArray(rows) ? rows.filter(isRow) : [])
        found.push({ uid, documentId: textOf(row, 'document_id') });
    }
    return found;
  };

export type CarrierRows = ReturnType<typeof createCarrierRows>;
