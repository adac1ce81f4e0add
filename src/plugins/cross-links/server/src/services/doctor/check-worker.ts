import { setTimeout as wait } from 'node:timers/promises';

import type { Leases } from '../../repositories/leases';
import { BEAT_MS, DEAD_AFTER_MS, TASK } from '../leadership';
import { ok, type Finding } from './finding';

const CHECK = 'Worker';

/** Whether an instance of the site is alive that works links out: it gives a sign of life every two seconds. */
export const checkWorker = async (leases: Leases): Promise<Finding[]> => {
  const before = await leases.read(TASK);
  if (before.holder === '') return [ok(CHECK, 'none: no instance of the site is running')];
  // As long as the others would wait for it; a sign is seen well before.
  for (let waited = 0; waited <= DEAD_AFTER_MS; waited += BEAT_MS) {
    await wait(BEAT_MS);
    if ((await leases.read(TASK)).beat !== before.beat)
      return [ok(CHECK, 'an instance of the site works links out')];
  }
  return [ok(CHECK, 'none: the instance that worked links out has stopped without a word')];
};
