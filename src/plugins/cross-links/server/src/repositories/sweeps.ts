import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Differences, RebuildState } from '../../../core/src';

import { isRow, table, textOf, type Row } from './rows';

const UID = 'plugin::cross-links.sweep';

/** How far a pass over the sources has come; enough for any instance to go on with it. */
export interface Sweep {
  /** A new one for each start: progress of an earlier run is never written into a later one. */
  readonly run: string;
  readonly state: RebuildState;
  readonly source: string;
  readonly locale: string;
  readonly dryRun: boolean;
  readonly cursor: string;
  /** Names the statistics that the run works with; '' where it has not begun. */
  readonly version: string;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly workedMs: number;
  readonly differences: Differences;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly error: string;
}

export type SweepScope = Pick<Sweep, 'source' | 'locale' | 'dryRun'>;
type Progress = Pick<
  Sweep,
  'cursor' | 'version' | 'done' | 'total' | 'failed' | 'workedMs' | 'differences'
>;

const NONE: Differences = { missing: 0, changed: 0, orphaned: 0 };

const dateOf = (value: unknown): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date))
    return null;
  return new Date(value).toISOString();
};

const sweepOf = (row: Row): Sweep => ({
  run: textOf(row, 'run'),
  state: textOf(row, 'state') as RebuildState,
  source: textOf(row, 'source'),
  locale: textOf(row, 'locale'),
  dryRun: row.dryRun === true,
  cursor: textOf(row, 'cursor'),
  version: textOf(row, 'version'),
  done: Number(row.done),
  total: Number(row.total),
  failed: Number(row.failed),
  workedMs: Number(row.workedMs),
  differences: isRow(row.report) ? (row.report as unknown as Differences) : NONE,
  startedAt: dateOf(row.startedAt),
  finishedAt: dateOf(row.finishedAt),
  error: textOf(row, 'error'),
});

/** Where passes over the sources stand; every change of state is a compare-and-set, so that no instance overrules another. */
export const createSweeps = (strapi: Core.Strapi) => {
  const sweeps = table(strapi, UID);

  const read = async (task: string): Promise<Sweep> => {
    const [row] = await sweeps.find({ where: { task }, limit: 1 });
    if (row) return sweepOf(row);
    try {
      await sweeps.create({ task, run: '', state: 'idle' });
    } catch (error) {
      // Another instance was faster, and the unique index kept this one out.
      if ((await sweeps.count({ where: { task } })) === 0) throw error;
    }
    return read(task);
  };

  /** Begins a run, unless the state has changed since it was seen. */
  const begin = async (task: string, seen: Sweep, scope: SweepScope): Promise<boolean> => {
    const data = {
      ...scope,
      run: randomUUID(),
      state: 'running',
      cursor: '',
      version: '',
      ...{ done: 0, total: 0, failed: 0, workedMs: 0, report: NONE },
      ...{ startedAt: new Date(), finishedAt: null, error: null },
    };
    return (await sweeps.update({ where: { task, run: seen.run, state: seen.state }, data })) === 1;
  };

  /** From one of some states into another; false where it was in none of them. */
  const turn = async (
    task: string,
    from: readonly RebuildState[],
    state: RebuildState,
  ): Promise<boolean> => {
    const isOver = state !== 'running' && state !== 'paused';
    const data = { state, error: null, ...(isOver ? { finishedAt: new Date() } : {}) };
    return (await sweeps.update({ where: { task, state: { $in: from } }, data })) === 1;
  };

  /** Ends a run that is still this one, and running. */
  const end = async (
    task: string,
    run: string,
    outcome: { state: 'done' | 'failed'; error: string | null },
  ): Promise<boolean> => {
    const data = { ...outcome, finishedAt: new Date() };
    return (await sweeps.update({ where: { task, run, state: 'running' }, data })) === 1;
  };

  /** Notes what keeps a run from going on; it is taken away where it goes on. */
  const stumble = async (task: string, run: string, error: string): Promise<void> => {
    await sweeps.update({ where: { task, run }, data: { error } });
  };

  /** Notes how far a run has come; whether it goes on is not touched, for an editor may have paused it meanwhile. */
  const advance = async (task: string, run: string, progress: Progress): Promise<void> => {
    const { cursor, version, done, total, failed, workedMs, differences: report } = progress;
    const data = { cursor, version, done, total, failed, workedMs, report, error: null };
    await sweeps.update({ where: { task, run }, data });
  };

  /** The tasks that run, in one statement: it is asked twice a second. */
  const running = async (): Promise<ReadonlySet<string>> => {
    const rows = await sweeps.find({ where: { state: 'running' }, select: ['id', 'task'] });
    return new Set(rows.map((row) => textOf(row, 'task')));
  };

  return { read, running, begin, turn, end, stumble, advance };
};

export type Sweeps = ReturnType<typeof createSweeps>;
