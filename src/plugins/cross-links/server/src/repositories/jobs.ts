import type { Core } from '@strapi/strapi';

import { errorText } from './error-text';
import { table, textOf, type Row } from './rows';

const UID = 'plugin::cross-links.job';
const TABLE = 'cross_links_jobs';

/** First wait after a failure; doubled each time, so five tries span about half a minute. */
const FIRST_BACK_OFF_MS = 1_000;
const ERROR_LENGTH = 2_000;
/** Jobs that are done stay so long, for the other instances to see what changed. */
const KEPT_MS = 10 * 60_000;
/** Rows of one statement. */
const CHUNK = 500;

export interface Job {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly attempts: number;
}

export interface JobTarget {
  readonly uid: string;
  readonly documentId: string;
}

type Guard = (trx: unknown) => Promise<void>;

const jobOf = (row: Row): Job => ({
  id: Number(row.id),
  uid: textOf(row, 'targetUid'),
  documentId: textOf(row, 'targetDocumentId'),
  attempts: Number(row.attempts ?? 0),
});

const chunksOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, at) =>
    list.slice(at * CHUNK, (at + 1) * CHUNK),
  );

/** The outbox: rows are written with a save and marked as done when its links are right. */
export const createJobs = (strapi: Core.Strapi) => {
  const jobs = table(strapi, UID);

  const rowOf = ({ uid, documentId }: JobTarget, runAt: Date) => ({
    targetUid: uid,
    targetDocumentId: documentId,
    state: 'waiting',
    attempts: 0,
    runAt,
  });

  /** Adds a job for each target that has none, waiting or parked: a source that keeps failing is not retried twice. */
  const addMissing = async (targets: readonly JobTarget[]): Promise<void> => {
    const runAt = new Date();
    for (const part of chunksOf(targets)) {
      const open = await jobs.find({
        where: {
          state: { $in: ['waiting', 'parked'] },
          targetDocumentId: { $in: part.map(({ documentId }) => documentId) },
        },
        select: ['id', 'targetUid', 'targetDocumentId'],
      });
      const known = new Set(open.map((row) => `${jobOf(row).uid}:${jobOf(row).documentId}`));
      const missing = part.filter(({ uid, documentId }) => !known.has(`${uid}:${documentId}`));
      await jobs.createMany(missing.map((target) => rowOf(target, runAt)));
    }
  };

  /** What this holder still claims is left from work that broke off without a word: the database was away, for example. */
  const isDue = (holder: string) => ({
    state: 'waiting',
    runAt: { $lte: new Date() },
    $or: [{ claimedBy: { $null: true } }, { claimedBy: holder }],
  });

  /** Ids of jobs that are due and claimed by nobody else; where the database can, locked for this transaction alone. */
  const lockDue = async (limit: number, holder: string, trx: unknown): Promise<number[]> => {
    const query = strapi.db
      .queryBuilder(UID)
      .select(['id'])
      .where(isDue(holder))
      .orderBy({ id: 'asc' })
      .limit(limit)
      .getKnexQuery();
    void query.transacting(trx as never);
    // SQLite locks the whole file for a writer, and has no other instance.
    if (strapi.db.dialect.client !== 'sqlite') void query.forUpdate().skipLocked();
    return ((await query) as { id: number }[]).map(({ id }) => id);
  };

  /**
   * Takes up to `limit` due jobs; of several instances none takes what another is taking (SKIP LOCKED). Under READ
   * COMMITTED nothing but the rows themselves is locked: the gaps between them, into which saves insert theirs, stay free.
   * `guard` fails the transaction of who is not to work any more: nobody would free what that one claims.
   */
  const claim = async (limit: number, holder: string, guard: Guard): Promise<Job[]> => {
    // Mostly there is nothing, and no transaction is begun for it.
    if ((await jobs.find({ where: isDue(holder), select: ['id'], limit: 1 })).length === 0)
      return [];
    const ids = await strapi.db.connection.transaction(
      async (trx) => {
        await guard(trx);
        const due = await lockDue(limit, holder, trx);
        if (due.length > 0) await trx(TABLE).whereIn('id', due).update({ claimed_by: holder });
        return due;
      },
      strapi.db.dialect.client === 'sqlite' ? {} : { isolationLevel: 'read committed' },
    );
    if (ids.length === 0) return [];
    const claimed = await jobs.find({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
    return claimed.map(jobOf);
  };

  /** Marks jobs as done that are still this holder's. */
  const finish = async (done: readonly Job[], holder: string): Promise<void> => {
    for (const part of chunksOf(done)) {
      await jobs.update({
        where: { id: { $in: part.map(({ id }) => id) }, claimedBy: holder },
        data: { state: 'done', doneAt: new Date(), claimedBy: null, error: null },
      });
    }
  };

  /** Puts jobs of this holder back in line as they were. */
  const handBack = async (taken: readonly Job[], holder: string): Promise<void> => {
    for (const part of chunksOf(taken)) {
      await jobs.update({
        where: { id: { $in: part.map(({ id }) => id) }, claimedBy: holder },
        data: { claimedBy: null },
      });
    }
  };

  /** Hands jobs back with their error; a job that has used up its tries is parked and kept. */
  const fail = async (
    failed: readonly Job[],
    error: unknown,
    { tries, holder }: { tries: number; holder: string },
  ): Promise<void> => {
    const message = errorText(error).slice(0, ERROR_LENGTH);
    for (const { id, attempts } of failed) {
      const used = attempts + 1;
      await jobs.update({
        where: { id, claimedBy: holder },
        data: {
          attempts: used,
          error: message,
          state: used >= tries ? 'parked' : 'waiting',
          runAt: new Date(Date.now() + FIRST_BACK_OFF_MS * 2 ** attempts),
          claimedBy: null,
        },
      });
    }
  };

  const idsOf = async (where: object): Promise<number[]> => {
    const rows = await jobs.find({ where, select: ['id'], limit: CHUNK });
    return rows.map(({ id }) => Number(id));
  };

  /** Frees what an instance has claimed that works no more; found first and freed by id, so that no range is locked. */
  const releaseOthers = async (holder: string): Promise<void> => {
    const where = { $and: [{ claimedBy: { $notNull: true } }, { claimedBy: { $ne: holder } }] };
    for (let ids = await idsOf(where); ids.length > 0; ids = await idsOf(where))
      await jobs.update({ where: { id: { $in: ids } }, data: { claimedBy: null } });
  };

  /** Deletes jobs that were done long enough ago for everybody to have seen it. */
  const purge = async (): Promise<void> => {
    const where = { state: 'done', doneAt: { $lt: new Date(Date.now() - KEPT_MS) } };
    for (let ids = await idsOf(where); ids.length > 0; ids = await idsOf(where))
      await jobs.remove({ id: { $in: ids } });
  };

  const waiting = (): Promise<number> => jobs.count({ where: { state: 'waiting' } });

  /** What was put in line from an id on, done or not. */
  const from = async (id: number): Promise<Job[]> => {
    const rows = await jobs.find({
      where: { id: { $gte: id } },
      select: ['id', 'targetUid', 'targetDocumentId', 'attempts'],
      orderBy: { id: 'asc' },
    });
    return rows.map(jobOf);
  };

  return { addMissing, claim, finish, handBack, fail, releaseOthers, purge, waiting, from };
};

export type Jobs = ReturnType<typeof createJobs>;
