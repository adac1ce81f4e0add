import type { Sweeps } from '../../repositories/sweeps';
import type { Drift } from '../drift';
import { RECONCILIATION, type Passes } from '../passes';
import { REBUILD } from '../rebuild';
import { ok, warning, type Finding } from './finding';

interface Parts {
  readonly sweeps: Sweeps;
  readonly drift: Drift;
  readonly passes: Passes;
}

const checkReconciliation = async (sweeps: Sweeps): Promise<Finding> => {
  const { state, finishedAt, differences, total, done } = await sweeps.read(RECONCILIATION);
  const { missing, changed, orphaned } = differences;
  const found = `${missing} missing, ${changed} changed, ${orphaned} orphaned`;
  if (state === 'idle') return ok('Reconciliation', 'not yet run; it runs every night');
  if (state === 'running') return ok('Reconciliation', `running: ${done} of ${total}; ${found}`);
  return ok('Reconciliation', `${state} ${finishedAt ?? ''}: ${total} documents; mended: ${found}`);
};

const checkRebuild = async (sweeps: Sweeps): Promise<Finding[]> => {
  const { state, done, total } = await sweeps.read(REBUILD);
  return state === 'paused'
    ? [
        warning(
          'Rebuild',
          `paused at ${done} of ${total}`,
          'Go on or end it: cross-links rebuild resume, or cancel.',
        ),
      ]
    : [];
};

/** Whether links are as old as what they were made of. */
export const checkLinks = async ({ sweeps, drift, passes }: Parts): Promise<Finding[]> => {
  const isDue = await passes.isOutdated();
  const changed = await drift.changedTypes();
  const isRunning = await passes.isAnyRunning();
  const unseen =
    changed === undefined || changed.length === 0
      ? 'no write has gone unnoticed'
      : `not looked at since the last write: ${changed.join(', ')}`;
  const drifted =
    isDue && !isRunning
      ? warning(
          'Links',
          'some sources have no links worked out, or by an older engine',
          'The running site does it by itself; see the queue, or run: cross-links rebuild',
        )
      : ok('Links', isRunning ? 'a pass over all sources is under way' : unseen);
  return [drifted, await checkReconciliation(sweeps), ...(await checkRebuild(sweeps))];
};
