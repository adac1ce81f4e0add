import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { table, textOf, type Row } from './rows';

const UID = 'plugin::cross-links.job';

/** A claim of a process that died is free again after this long. */
const CLAIM_MS = 60_000;
/** First wait after a failure; doubled each time, so five tries span about half a minute. */
const FIRST_BACK_OFF_MS = 1_000;
const ERROR_LENGTH = 2_000;

export interface Job {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly attempts: number;
}

const jobOf = (row: Row): Job => ({
  id: Number(row.id),
  uid: textOf(row, 'targetUid'),
  documentId: textOf(row, 'targetDocumentId'),
  attempts: Number(row.attempts ?? 0),
});

/** The outbox: rows are written with a save and taken away when its links are right. */
export const createJobs = (strapi: Core.Strapi) => {
  const jobs = table(strapi, UID);

  const add = async (targets: readonly { uid: string; documentId: string }[]): Promise<void> => {
    const runAt = new Date();
    for (const { uid, documentId } of targets) {
      await jobs.create({
        targetUid: uid,
        targetDocumentId: documentId,
        state: 'waiting',
        attempts: 0,
        runAt,
      });
    }
  };

  /** Adds a job for each target that has none, waiting or parked: a source that keeps failing is not retried twice. */
  const addMissing = async (
    targets: readonly { uid: string; documentId: string }[],
  ): Promise<void> => {
    for (const target of targets) {
      const where = { targetUid: target.uid, targetDocumentId: target.documentId };
      if ((await jobs.count({ where })) === 0) await add([target]);
    }
  };

  /**
   * Takes up to `limit` due jobs for this process; two instances never take the same one, since the update looks at the
   * claim again. Rows are found without a lock and claimed by id: a locked range would make a save's insert wait, and
   * MySQL would end the deadlock by rolling the save back.
   */
  const claim = async (limit: number): Promise<Job[]> => {
    const claimedBy = randomUUID();
    const now = new Date();
    const isFree = { $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lt: now } }] };
    const due = await jobs.find({
      where: { state: 'waiting', runAt: { $lte: now }, ...isFree },
      orderBy: { id: 'asc' },
      limit,
      select: ['id'],
    });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => Number(id));
    await jobs.update({
      where: { id: { $in: ids }, ...isFree },
      data: { claimedBy, claimedUntil: new Date(now.getTime() + CLAIM_MS) },
    });
    const claimed = await jobs.find({
      where: { id: { $in: ids }, claimedBy },
      orderBy: { id: 'asc' },
    });
    return claimed.map(jobOf);
  };

  const finish = (done: readonly Job[]): Promise<void> =>
    jobs.remove({ id: { $in: done.map(({ id }) => id) } });

  /** Hands jobs back with their error; a job that has used up its tries is parked and kept. */
  const fail = async (failed: readonly Job[], error: unknown, tries: number): Promise<void> => {
    const message = (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(
      0,
      ERROR_LENGTH,
    );
    for (const { id, attempts } of failed) {
      const used = attempts + 1;
      await jobs.update({
        where: { id },
        data: {
          attempts: used,
          error: message,
          state: used >= tries ? 'parked' : 'waiting',
          runAt: new Date(Date.now() + FIRST_BACK_OFF_MS * 2 ** attempts),
          claimedBy: null,
          claimedUntil: null,
        },
      });
    }
  };

  const waiting = (): Promise<number> => jobs.count({ where: { state: 'waiting' } });

  return { add, addMissing, claim, finish, fail, waiting };
};

export type Jobs = ReturnType<typeof createJobs>;
