import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { table, textOf } from './rows';

const UID = 'plugin::cross-links.lease';

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

  return {
    read,
    /** Takes the task over from whoever was seen to hold it; false where that is no longer so. */
    take: (task: string, seen: Lease, holder: string): Promise<boolean> =>
      change(task, seen, holder),
    /** Gives a sign of life; false where the task is somebody else's by now. Within a transaction it locks the row. */
    renew: (task: string, holder: string): Promise<boolean> => change(task, { holder }, holder),
    release: (task: string, holder: string): Promise<boolean> => change(task, { holder }, ''),
  };
};

export type Leases = ReturnType<typeof createLeases>;
