import type { Core, Modules } from '@strapi/strapi';

import type { Jobs } from '../repositories/jobs';
import { isRow, textOf } from '../repositories/rows';
import type { Dependents, Target } from '../services/dependents';

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);
const SAVEPOINT = 'cross_links_outbox';

interface Parts {
  readonly jobs: Jobs;
  readonly dependents: Dependents;
  readonly nudge: () => void;
}

/** Of a knex transaction, which Strapi leaves untyped, all that is needed. */
interface Savepoints {
  readonly raw: (sql: string) => PromiseLike<unknown>;
}

type Context = Modules.Documents.Middleware.Context;

/** The documents that a write touched: its result names them (clone gives a new one), its parameters the rest. */
export const touchedBy = (context: Pick<Context, 'uid' | 'params'>, result: unknown): Target[] => {
  const { uid } = context;
  const params: unknown = context.params;
  const ids = [result, params].flatMap((value) =>
    isRow(value) ? [textOf(value, 'documentId')] : [],
  );
  return [...new Set(ids)].filter((id) => id !== '').map((documentId) => ({ uid, documentId }));
};

/**
 * Adds one outbox row in the save's own transaction. A failure in here never fails the save: a savepoint keeps the
 * transaction usable, the error is logged, and reconciliation finds the change later.
 */
export const createOutboxMiddleware = (
  strapi: Core.Strapi,
  { jobs, dependents, nudge }: Parts,
): Modules.Documents.Middleware.Middleware => {
  let watched: ReadonlySet<string> | undefined;

  const record = async (targets: readonly Target[], trx: Savepoints): Promise<void> => {
    if (targets.length === 0) return;
    await trx.raw(`SAVEPOINT ${SAVEPOINT}`);
    try {
      await jobs.add(targets);
      await trx.raw(`RELEASE SAVEPOINT ${SAVEPOINT}`);
    } catch (error) {
      await trx.raw(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}`);
      const names = targets.map(({ uid, documentId }) => `${uid} ${documentId}`).join(', ');
      strapi.log.error(
        `cross-links: the save went through, but its links were not put in line (${names}): ${String(error)}`,
      );
    }
  };

  return async (context, next) => {
    watched ??= dependents.watched();
    if (!WRITES.has(context.action) || !watched.has(context.uid)) return next();
    const result = await strapi.db.transaction(async ({ trx }) => {
      const written = await next();
      await record(touchedBy(context, written), trx as Savepoints);
      return written;
    });
    nudge();
    return result;
  };
};
