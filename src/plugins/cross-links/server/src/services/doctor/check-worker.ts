import { setTimeout as wait } from 'node:timers/promises';

import type { Leases } from '../../repositories/leases';
import { BEAT_MS, TASK } from '../leadership';
import { ok, type Finding } from './finding';

const CHECK = 'Worker';

/** Whether an instance of the site is alive that works links out: it gives a sign of life every two seconds. */
export const checkWorker = async (leases: Leases): Promise<Finding[]> => {
  const before = await leases.read(TASK);
  if (before.holder === '') return [ok(CHECK, 'none: no instance of the site is running')];
  await wait(2 * BEAT_MS);
  const after = await leases.read(TASK);
  return [
    after.beat === before.beat
      ? ok(CHECK, 'none: the instance that worked links out has stopped without a word')
      : ok(CHECK, 'an instance of the site works links out'),
  ];
};
