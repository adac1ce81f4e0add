import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { JobTarget } from './jobs';

const TABLE = 'cross_links_jobs';
/** Holds what went wrong in a block, until the next one of the same transaction. */
const ERROR = 'cross_links.outbox_error';

/** Of a knex transaction, which Strapi leaves untyped, all that is needed. */
export interface Transaction {
  readonly raw: (sql: string) => PromiseLike<unknown>;
}

/** Of a knex statement, typed by its rows, all that is needed. */
interface Insert {
  readonly toString: () => string;
  readonly transacting: (trx: never) => PromiseLike<unknown>;
}

/**
 * After a failed statement Postgres takes no other one in the same transaction, and the save would be lost with it. A
 * block that catches is undone alone. It is one statement, where a savepoint is three: of saves that run side by side in
 * one transaction (a bulk action) each would undo what another wrote meanwhile.
 */
const insertWithin = async (trx: Transaction, insert: Insert): Promise<void> => {
  const quote = `$outbox_${randomUUID().slice(0, 8)}$`;
  const block = `DO ${quote} BEGIN
    PERFORM set_config('${ERROR}', '', true);
    ${insert.toString()};
  EXCEPTION WHEN OTHERS THEN PERFORM set_config('${ERROR}', SQLERRM, true); END ${quote};
  SELECT current_setting('${ERROR}') AS error`;
  const answers = (await trx.raw(block.replaceAll('?', '\\?'))) as {
    readonly rows?: readonly { readonly error?: string }[];
  }[];
  const error = answers.at(-1)?.rows?.[0]?.error;
  if (error) throw new Error(error);
};

/** Writes jobs in the transaction of a save; where it throws, that transaction is as good as before. */
export const createOutboxRows =
  (strapi: Core.Strapi) =>
  async (targets: readonly JobTarget[], trx: Transaction): Promise<void> => {
    const now = new Date();
    const insert: Insert = strapi.db.getConnection(TABLE).insert(
      targets.map(({ uid, documentId }) => ({
        ...{ target_uid: uid, target_document_id: documentId },
        ...{ state: 'waiting', attempts: 0, run_at: now, created_at: now, updated_at: now },
      })),
    );
    if (strapi.db.dialect.client === 'postgres') await insertWithin(trx, insert);
    else await insert.transacting(trx as never);
  };

export type OutboxRows = ReturnType<typeof createOutboxRows>;
