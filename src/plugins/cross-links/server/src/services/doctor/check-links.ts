import type { Sweep, Sweeps } from '../../repositories/sweeps';
import type { Drift } from '../drift';
import { BACKLOG, RECONCILIATION, type Passes } from '../passes';
import { REBUILD } from '../rebuild';
import { ok, problem, warning, type Finding } from './finding';

interface Parts {
  readonly sweeps: Sweeps;
  readonly drift: Drift;
  readonly passes: Passes;
}

const checkReconciliation = ({ state, finishedAt, differences, total, done }: Sweep): Finding => {
  const { missing, changed, orphaned } = differences;
  const found = `${missing} missing, ${changed} changed, ${orphaned} orphaned`;
  if (state === 'idle') return ok('Reconciliation', 'not yet run; it runs every night');
  if (state === 'running') return ok('Reconciliation', `running: ${done} of ${total}; ${found}`);
  return ok('Reconciliation', `${state} ${finishedAt ?? ''}: ${total} documents; mended: ${found}`);
};

const PASSES = { [REBUILD]: 'Rebuild', [BACKLOG]: 'Backlog', [RECONCILIATION]: 'Reconciliation' };

/** What keeps a pass from going on, or from having come to its end; nothing where all is well. */
const checkProgress = (name: string, { state, done, total, error }: Sweep): Finding[] => {
  const at = `at ${done} of ${total}`;
  if (state === 'paused')
    return [
      warning(name, `paused ${at}`, 'Go on or end it: cross-links rebuild resume, or cancel.'),
    ];
  if (state === 'failed')
    return [
      problem(
        name,
        `failed ${at}, links are as they were: ${error}`,
        'Put right what it names, then start it again: cross-links rebuild.',
      ),
    ];
  if (state === 'running' && error !== '')
    return [
      problem(
        name,
        `cannot go on ${at}: ${error}`,
        'Put right what it names; it is tried all the time. The log of the site says more.',
      ),
    ];
  return [];
};

const checkPasses = async (sweeps: Sweeps): Promise<Finding[]> => {
  const findings: Finding[] = [checkReconciliation(await sweeps.read(RECONCILIATION))];
  for (const [task, name] of Object.entries(PASSES))
    findings.push(...checkProgress(name, await sweeps.read(task)));
  return findings;
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
  return [drifted, ...(await checkPasses(sweeps))];
};
