import type { Core } from '@strapi/strapi';

import { writeGuarded, type Statement, type Transaction } from './guarded-block';
import type { JobTarget } from './jobs';

const TABLE = 'cross_links_jobs';
/** Rows of one statement. */
const CHUNK = 500;

/** Writes jobs in the transaction of a save; where it throws, that transaction is as good as before. */
export const createOutboxRows =
  (strapi: Core.Strapi) =>
  async (targets: readonly JobTarget[], trx: Transaction): Promise<void> => {
    const now = new Date();
    const rows = targets.map(({ uid, documentId }) => ({
      ...{ target_uid: uid, target_document_id: documentId },
      ...{ state: 'waiting', attempts: 0, run_at: now, created_at: now, updated_at: now },
    }));
    for (let at = 0; at < rows.length; at += CHUNK) {
      const insert: Statement = strapi.db.getConnection(TABLE).insert(rows.slice(at, at + CHUNK));
      if (strapi.db.dialect.client === 'postgres') await writeGuarded(trx, insert);
      else await insert.transacting(trx as never);
    }
  };

export type OutboxRows = ReturnType<typeof createOutboxRows>;
