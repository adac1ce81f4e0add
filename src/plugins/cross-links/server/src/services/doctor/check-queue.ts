import type { JobList } from '../../repositories/job-list';
import { ok, problem, warning, type Finding } from './finding';

const CHECK = 'Queue';
/** Work that waits for longer than this waits for nobody. */
const LATE_MS = 10 * 60_000;
const ERRORS_SHOWN = 3;

const checkWaiting = async (jobs: JobList, now: Date): Promise<Finding> => {
  const count = await jobs.waiting();
  if (count === 0) return ok(CHECK, 'nothing waits');
  const since = await jobs.oldestWaiting();
  const lateMs = since === undefined ? 0 : now.getTime() - since.getTime();
  return lateMs > LATE_MS
    ? problem(
        CHECK,
        `${count} waiting, the oldest since ${since?.toISOString() ?? ''}`,
        'No instance works them off: is the site running? Look for "cross-links" among its errors.',
      )
    : ok(CHECK, `${count} waiting`);
};

const checkParked = async (jobs: JobList): Promise<Finding> => {
  const parked = await jobs.parked();
  if (parked.length === 0) return ok('Parked jobs', 'none');
  const shown = parked.slice(0, ERRORS_SHOWN);
  const errors = shown.map(({ uid, documentId, error }) => `${uid} ${documentId}: ${error}`);
  return warning(
    'Parked jobs',
    `${parked.length} given up: ${errors.join('; ')}`,
    'Mend the cause, then try them again on the page Cross-links in the admin.',
  );
};

/** What the outbox holds. */
export const checkQueue = async (jobs: JobList, now: Date): Promise<Finding[]> => [
  await checkWaiting(jobs, now),
  await checkParked(jobs),
];
