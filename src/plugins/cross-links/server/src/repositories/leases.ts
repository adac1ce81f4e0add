import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { table, textOf } from './rows';
import { ask } from './statement';

const UID = 'plugin::cross-links.lease';
/**
 * A transaction that has locked the lease and stands still for longer is ended: of a host that is gone the database would
 * hear nothing for hours. Longer than silence is allowed, so that nobody is ended whom the others would wait for.
 */
const STANDSTILL = { sql: "SET LOCAL idle_in_transaction_session_timeout = '10s'" };

/** Who holds a task, and the sign of life last given. */
export interface Lease {
  /** '' where nobody holds it. */
  readonly holder: string;
  readonly beat: string;
}

/** Which instance does a task that one of them may do; every change is a compare-and-set on one row. */
export const createLeases = (strapi: Core.Strapi) => {
  const leases = table(strapi, UID);

  const read = async (task: string): Promise<Lease> => {
    const [row] = await leases.find({ where: { task }, limit: 1 });
    if (row) return { holder: textOf(row, 'holder'), beat: textOf(row, 'beat') };
    try {
      await leases.create({ task, holder: '', beat: '' });
    } catch (error) {
      // Another instance was faster, and the unique index kept this one out.
      if ((await leases.count({ where: { task } })) === 0) throw error;
    }
    return read(task);
  };

  const change = async (task: string, seen: Partial<Lease>, holder: string): Promise<boolean> =>
    (await leases.update({ where: { task, ...seen }, data: { holder, beat: randomUUID() } })) === 1;

  /** Locks the row as it was seen, where it is so still and nobody else has locked it; never waits for it. */
  const lock = async (task: string, seen: Lease, trx: unknown): Promise<boolean> => {
    const query = strapi.db
      .queryBuilder(UID)
      .select(['id'])
      .where({ task, ...seen })
      .getKnexQuery();
    void query
      .transacting(trx as never)
      .forUpdate()
      .skipLocked();
    return ((await query) as unknown[]).length === 1;
  };

  /** Takes the task over from whoever was seen to hold it; false where that is no longer so, or that one writes. */
  const take = async (task: string, lease: Lease, holder: string): Promise<boolean> => {
    const seen = { holder: lease.holder, beat: lease.beat };
    // SQLite locks the whole file for a writer, and has no other instance.
    if (strapi.db.dialect.client === 'sqlite') return change(task, seen, holder);
    return await strapi.db.transaction(
      async ({ trx }) => (await lock(task, seen, trx)) && change(task, seen, holder),
    );
  };

  /** Gives a sign of life within the given transaction or that which is under way, and locks the row; false as below. */
  const hold = async (task: string, holder: string, trx?: unknown): Promise<boolean> => {
    if (strapi.db.dialect.client === 'postgres') await ask(strapi, STANDSTILL, [], trx);
    if (trx === undefined) return change(task, { holder }, holder);
    const query = strapi.db
      .queryBuilder(UID)
      .where({ task, holder })
      .update({ beat: randomUUID() })
      .getKnexQuery();
    void query.transacting(trx as never);
    return (await query) === 1;
  };

  return {
    read,
    take,
    hold,
    /** Gives a sign of life; false where the task is somebody else's by now. */
    renew: (task: string, holder: string): Promise<boolean> => change(task, { holder }, holder),
    release: (task: string, holder: string): Promise<boolean> => change(task, { holder }, ''),
  };
};

export type Leases = ReturnType<typeof createLeases>;
