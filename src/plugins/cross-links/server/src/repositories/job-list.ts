import type { Core } from '@strapi/strapi';
import type { JobRow } from '../../../core/src';

import { table, textOf } from './rows';

const UID = 'plugin::cross-links.job';
const PARKED_SHOWN = 100;
const CHUNK = 100;
const ERROR_SHOWN = 600;

export interface Target {
  readonly uid: string;
  readonly documentId: string;
}

/** The outbox as an editor sees it: what waits, what is parked, and another try. */
export const createJobList = (strapi: Core.Strapi) => {
  const jobs = table(strapi, UID);

  const parked = async (): Promise<JobRow[]> => {
    const rows = await jobs.find({
      where: { state: 'parked' },
      orderBy: { id: 'asc' },
      limit: PARKED_SHOWN,
    });
    return rows.map((row) => ({
      id: Number(row.id),
      uid: textOf(row, 'targetUid'),
      documentId: textOf(row, 'targetDocumentId'),
      attempts: Number(row.attempts ?? 0),
      error: textOf(row, 'error').slice(0, ERROR_SHOWN),
    }));
  };

  const parkedAmong = async (documentIds: readonly string[]): Promise<Set<string>> => {
    const rows = await jobs.find({
      where: { state: 'parked', targetDocumentId: { $in: documentIds } },
      select: ['id', 'targetDocumentId'],
    });
    return new Set(rows.map((row) => textOf(row, 'targetDocumentId')));
  };

  const waiting = (): Promise<number> => jobs.count({ where: { state: 'waiting' } });

  /** Since when the job has been due that has been due the longest. */
  const oldestWaiting = async (): Promise<Date | undefined> => {
    const [row] = await jobs.find({
      where: { state: 'waiting' },
      orderBy: { runAt: 'asc' },
      limit: 1,
      select: ['id', 'runAt'],
    });
    return row?.runAt ? new Date(row.runAt as string | number | Date) : undefined;
  };

  /** Puts parked jobs back in line with all their tries; answers how many there were. */
  const retry = async (ids: readonly number[]): Promise<number> => {
    const where = { id: { $in: ids }, state: 'parked' };
    const count = await jobs.count({ where });
    await jobs.update({ where, data: { state: 'waiting', attempts: 0, runAt: new Date() } });
    return count;
  };

  /** One job for each target, in few statements: a whole site may be among them. */
  const addAll = async (targets: readonly Target[]): Promise<void> => {
    const runAt = new Date();
    for (let at = 0; at < targets.length; at += CHUNK) {
      await jobs.createMany(
        targets.slice(at, at + CHUNK).map(({ uid, documentId }) => ({
          targetUid: uid,
          targetDocumentId: documentId,
          state: 'waiting',
          attempts: 0,
          runAt,
        })),
      );
    }
  };

  return { parked, parkedAmong, waiting, oldestWaiting, retry, addAll };
};

export type JobList = ReturnType<typeof createJobList>;
