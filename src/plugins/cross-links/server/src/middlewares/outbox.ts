import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core, Modules } from '@strapi/strapi';

import type { Transaction } from '../repositories/guarded-block';
import type { OutboxRows } from '../repositories/outbox-rows';
import { isRow, textOf } from '../repositories/rows';
import type { Dependents } from '../services/dependents';
import type { LostCarriers } from '../services/lost-carriers';
import { nameOf, unique, type Target } from '../services/targets';

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

interface Parts {
  readonly writeJobs: OutboxRows;
  readonly lostCarriers: LostCarriers;
  readonly dependents: Pick<Dependents, 'watched'>;
  readonly nudge: () => void;
  /** Lets long work of ours wait while a save is made. */
  readonly during: <T>(save: () => Promise<T>) => Promise<T>;
}

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
type Written = Awaited<ReturnType<Next>>;
type Action = (params: unknown) => Promise<Written>;

/** The documents that a write touched: its result names them (clone gives a new one), its parameters the rest. */
export const touchedBy = (context: Pick<Context, 'uid' | 'params'>, result: unknown): Target[] => {
  const { uid } = context;
  const params: unknown = context.params;
  const ids = [result, params].flatMap((value) =>
    isRow(value) ? [textOf(value, 'documentId')] : [],
  );
  return [...new Set(ids)].filter((id) => id !== '').map((documentId) => ({ uid, documentId }));
};

/** MySQL ends a deadlock by rolling the whole transaction back: the save is undone. */
const isUndone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ER_LOCK_DEADLOCK';

const nobody = (): Promise<Target[]> => Promise.resolve([]);

/** Of so many at most a log says which they are. */
const NAMED = 5;

const namesOf = (targets: readonly Target[]): string => {
  const more = targets.length > NAMED ? `, and ${targets.length - NAMED} more` : '';
  return `${targets.slice(0, NAMED).map(nameOf).join(', ')}${more}`;
};

/** A save whose transaction the database has undone is made again so often. */
const TRIES = 3;

/** Set while a save is made again: whoever does that tries on, so that ours need not within it. */
const repeating = new AsyncLocalStorage<boolean>();

/**
 * Adds outbox rows in the save's own transaction. A failure in here never fails the save: the transaction stays usable,
 * the error is logged, and reconciliation finds the change later.
 */
export const createOutboxMiddleware = (
  strapi: Core.Strapi,
  { writeJobs, lostCarriers, dependents, nudge, during }: Parts,
): Modules.Documents.Middleware.Middleware => {
  const record = async (targets: readonly Target[], trx: Transaction): Promise<void> => {
    if (targets.length === 0) return;
    try {
      await writeJobs(targets, trx);
    } catch (error) {
      if (isUndone(error)) throw error;
      strapi.log.error(
        `cross-links: the save went through, but its links were not put in line (${namesOf(targets)}): ${String(error)}`,
      );
    }
  };

  /** What a look at the database gives, or what stands in for it where that fails. */
  const looked = async <T>(context: Context, look: () => Promise<T>, instead: T): Promise<T> => {
    try {
      return await look();
    } catch (error) {
      if (isUndone(error)) throw error;
      strapi.log.error(
        `cross-links: the save goes on, but who carried it is not known (${namesOf(touchedBy(context, undefined))}): ${String(error)}`,
      );
      return instead;
    }
  };

  const save = async (context: Context, next: Next): Promise<Written> =>
    await strapi.db.transaction(async ({ trx: given }) => {
      const trx = given as Transaction;
      const lost = await looked(context, () => lostCarriers(context, trx), nobody);
      const written = await next();
      const carriers = await looked(context, lost, []);
      await record(unique([...touchedBy(context, written), ...carriers]), trx);
      return written;
    });

  /**
   * Again where the database has undone it; inside somebody else's transaction only they can begin again. It goes through
   * all middlewares once more: a second `next` would go past those behind ours. What others put before ours runs twice.
   */
  const saveAgain = async (context: Context, next: Next): Promise<Written> => {
    if (repeating.getStore() === true || strapi.db.inTransaction()) return save(context, next);
    const { uid, action, params } = context;
    const actions = strapi.documents(uid) as unknown as Readonly<Record<typeof action, Action>>;
    for (let tries = 1; ; tries += 1) {
      try {
        if (tries === 1) return await save(context, next);
        return await repeating.run(true, () => actions[action](params));
      } catch (error) {
        if (!isUndone(error) || tries === TRIES) throw error;
      }
    }
  };

  return async (context, next) => {
    // Asked anew each time: the settings page changes which types are read, on this instance or another one.
    if (!WRITES.has(context.action) || !dependents.watched().has(context.uid)) return next();
    const result = await during(() => saveAgain(context, next));
    nudge();
    return result;
  };
};
