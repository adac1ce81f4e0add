import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../plugin-id';
import type { Jobs } from '../repositories/jobs';
import type { Sweeps } from '../repositories/sweeps';
import { fingerprintOf } from '../repositories/type-counts';
import type { Dependents } from './dependents';
import type { SweepRunner } from './sweep';
import { isWholePass } from './whole-pass';

type Fingerprints = Readonly<Record<string, string>>;

/** Fingerprints are stored at most this often; one that is too old costs a needless look at the next start. */
const STORED_EVERY_MS = 60_000;

interface Parts {
  readonly dependents: Pick<Dependents, 'watched'>;
  readonly sweeps: Pick<Sweeps, 'read'>;
}

/** A pass over everything that this process has seen begin. */
interface Pass {
  readonly task: string;
  readonly run: string;
  /** What there was then: the pass makes the links of all that right. */
  readonly before: Fingerprints;
}

/**
 * Tells at a start whether something was written while nobody looked: by an import, a restored backup, a script.
 * Each type that matters has a fingerprint, stored when its links are right: when its jobs are done, or a pass over
 * everything. A type that had neither keeps the one it had, whatever was written to it.
 */
export const createDrift = (strapi: Core.Strapi, { dependents, sweeps }: Parts) => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'fingerprints' });
  let storedAt: number | undefined;
  /** Types that had jobs since their fingerprints were stored. */
  const worked = new Set<string>();
  /** By task, the last that began at the end. */
  const passes = new Map<string, Pass>();

  const now = async (uids: Iterable<string> = dependents.watched()): Promise<Fingerprints> => {
    const found: [string, string][] = [];
    for (const uid of uids) found.push([uid, await fingerprintOf(strapi, uid)]);
    return Object.fromEntries(found);
  };

  const stored = async (): Promise<Fingerprints | undefined> => {
    const kept: unknown = await store.get({});
    return typeof kept === 'object' && kept !== null ? (kept as Fingerprints) : undefined;
  };

  /** Before the first step, so that what is written from here on is not taken for what the pass has seen. */
  const noteBeginning = async (task: string): Promise<void> => {
    const sweep = await sweeps.read(task);
    const isBeginning = sweep.state === 'running' && isWholePass(sweep) && sweep.cursor === '';
    if (!isBeginning || passes.get(task)?.run === sweep.run) return;
    const before = await now();
    passes.delete(task);
    passes.set(task, { task, run: sweep.run, before });
  };

  /** Passes that are over, as far as they have come to their end. */
  const donePasses = async (): Promise<Pass[]> => {
    const done: Pass[] = [];
    for (const pass of passes.values()) {
      const { run, state } = await sweeps.read(pass.task);
      if (run === pass.run && state === 'done') done.push(pass);
      else if (run !== pass.run || state === 'cancelled' || state === 'failed')
        passes.delete(pass.task);
    }
    return done;
  };

  const keep = async (done: readonly Pass[]): Promise<void> => {
    const sure = [await stored(), ...done.map(({ before }) => before), await now(worked)];
    const right = new Map(sure.flatMap((fingerprints = {}) => Object.entries(fingerprints)));
    const watched = dependents.watched();
    const value = Object.fromEntries([...right].filter(([uid]) => watched.has(uid)));
    await store.set({ value });
    storedAt = performance.now();
    worked.clear();
    for (const { task } of done) passes.delete(task);
  };

  return {
    /** The types that are other than when all links were right; undefined where that has never been. */
    changedTypes: async (): Promise<string[] | undefined> => {
      const before = await stored();
      if (before === undefined) return undefined;
      return Object.entries(await now()).flatMap(([uid, hash]) =>
        before[uid] === hash ? [] : [uid],
      );
    },
    /** The same outbox; the types of what is taken from it are noted. */
    watchingJobs: (jobs: Jobs): Jobs => ({
      ...jobs,
      claim: async (...asked) => {
        const claimed = await jobs.claim(...asked);
        for (const { uid } of claimed) worked.add(uid);
        return claimed;
      },
    }),
    /** The same pass; what there is when it begins is noted. */
    watchingPass: (task: string, pass: SweepRunner): SweepRunner => ({
      step: async () => {
        await noteBeginning(task);
        return pass.step();
      },
    }),
    /** Another instance may have led since: what this one saw before says nothing of now. */
    forget: (): void => {
      worked.clear();
      passes.clear();
    },
    /** No job waits and no pass runs at this moment. */
    settle: async (): Promise<void> => {
      const done = await donePasses();
      const isDue = storedAt === undefined || performance.now() - storedAt > STORED_EVERY_MS;
      if (done.length > 0 || (worked.size > 0 && isDue)) await keep(done);
    },
    /** The same before a stop, whenever they were stored last. */
    settleNow: async (): Promise<void> => {
      const done = await donePasses();
      if (done.length > 0 || worked.size > 0) await keep(done);
    },
  };
};

export type Drift = ReturnType<typeof createDrift>;
