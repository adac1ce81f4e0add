import type { Core } from '@strapi/strapi';
import { referenceOf, type Settings } from '../../../core/src';

import { errorText } from '../repositories/error-text';
import type { Jobs } from '../repositories/jobs';
import type { Corpus } from './corpus';
import type { OfferingChange } from './corpus/offering-store';
import type { DateSweep } from './date-sweep';
import type { Dependents } from './dependents';
import type { Target } from './targets';
import type { Drift } from './drift';
import type { Follower } from './follower';
import type { Leadership } from './leadership';
import type { Passes } from './passes';
import type { SweepRunner } from './sweep';
import type { JobRunner } from './work-jobs';

/** Jobs that are done are deleted this often, once they are old enough. */
const PURGE_EVERY_MS = 60_000;

interface Parts {
  readonly settings: Settings['worker'];
  readonly jobs: Jobs;
  readonly corpus: Corpus;
  readonly dependents: Dependents;
  readonly leadership: Leadership;
  readonly follower: Follower;
  readonly jobRunner: JobRunner;
  readonly passes: Passes;
  readonly drift: Drift;
  readonly dateSweep: DateSweep;
  /** Passes over everything, the most wanted first. */
  readonly sweeps: readonly SweepRunner[];
}

/** The loop that every instance runs: the one that leads works, new jobs first and then a slice of what is long. */
export const createWorker = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, jobs, corpus, leadership, follower, jobRunner, passes, drift } = parts;
  let running: Promise<void> | undefined;
  let stopped = true;
  let wake: () => void = () => undefined;
  let awake = false;
  let working = true;
  let hasNewSettings = false;
  let owesPass = false;
  let purgedAt = 0;

  const { holder, guard } = leadership;
  const shift = { holder, guard, isOver: (): boolean => stopped };

  /** What an instance does that has just come to lead. */
  const prepare = async (): Promise<void> => {
    const term = leadership.term();
    jobRunner.forget();
    await jobs.releaseOthers(holder);
    await corpus.catchUp();
    await corpus.adopt();
    // Another instance may have led since they were made.
    corpus.traces.expire();
    await passes.beginWhatIsDue();
    parts.dateSweep.wake();
    leadership.begin(term);
  };

  /** Every source is to be linked anew; what fails to begin it is made up for in a later round. */
  const relinkAll = async (): Promise<void> => {
    owesPass = true;
    await passes.relinkAll();
    owesPass = false;
  };

  const stepSweeps = async (): Promise<boolean> => {
    if (!(await passes.isAnyRunning())) return false;
    for (const sweep of parts.sweeps) if (await sweep.step()) return true;
    return false;
  };

  /** Sources whose links the late vectors of these documents can change. */
  const affectedByVectors = async (ids: readonly string[]): Promise<Target[]> => {
    const targets = ids.map(referenceOf);
    const offerings: OfferingChange[] = [];
    for (const { uid, documentId } of targets)
      offerings.push(...(await corpus.versionsOf(uid, documentId)));
    const affected = await parts.dependents.sourcesAffectedBy(offerings);
    return [...targets.filter(({ uid }) => parts.dependents.isSource(uid)), ...affected];
  };

  /** What is done while nothing is asked for; whether there may be more of it. */
  const workWhileIdle = async (): Promise<boolean> => {
    if (performance.now() - purgedAt > PURGE_EVERY_MS) {
      purgedAt = performance.now();
      await jobs.purge();
    }
    const { isBusy, languages, documents } = await corpus.deepen();
    if (languages.length > 0) await relinkAll();
    await jobs.addMissing(await affectedByVectors(documents));
    if (!isBusy && (await jobs.waiting()) === 0) await drift.settle();
    return isBusy || corpus.traceSome();
  };

  /** One round; false where nothing is left to do. */
  const work = async (): Promise<boolean> => {
    if (!leadership.hasBegun()) await prepare();
    if ((await jobRunner.runOnce(shift)) > 0 || (await stepSweeps())) return true;
    const drifted = await corpus.drifted();
    if (drifted.length > 0) {
      // Of several languages some may have been counted when one fails.
      owesPass = true;
      await corpus.recount(drifted);
    }
    if (owesPass) {
      await relinkAll();
      return true;
    }
    working = false;
    return workWhileIdle();
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      if (awake || stopped) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, settings.pollMs);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Every instance reads the site in the new way; the one that leads works the links out anew. */
  const takeSettingsOver = async (): Promise<void> => {
    // First, for they may change again meanwhile.
    hasNewSettings = false;
    try {
      await corpus.loaded();
      if (leadership.isLeader()) await relinkAll();
    } catch (error) {
      hasNewSettings = true;
      throw error;
    }
  };

  const round = async (): Promise<boolean> => {
    if (!leadership.isLeader()) await leadership.beat();
    if (hasNewSettings) await takeSettingsOver();
    if (leadership.isLeader()) return work();
    working = false;
    await follower.follow();
    return false;
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      try {
        awake = false;
        working = true;
        if (await round()) continue;
      } catch (error) {
        strapi.log.error(`cross-links: the worker stumbled and goes on: ${errorText(error)}`);
      }
      await pause();
    }
  };

  const nudge = (): void => {
    awake = true;
    wake();
  };

  const isBusy = async (): Promise<boolean> =>
    working || awake || (await jobs.waiting()) > 0 || passes.isAnyRunning();

  return {
    /** Begins to work; call it from bootstrap, never from within a transaction. */
    start: (): void => {
      stopped = false;
      leadership.start(nudge);
      running = loop();
    },
    /** Says that there may be work; safe from anywhere, does nothing but set a flag. */
    nudge,
    /** The settings have changed how documents are read or scored. */
    recheck: (): void => {
      hasNewSettings = true;
      nudge();
    },
    /** Finishes the slice at hand, hands back what it has claimed, lets another instance lead, and stops. */
    stop: async (): Promise<void> => {
      stopped = true;
      wake();
      await running;
      if (leadership.isLeader() && leadership.hasBegun() && !(await isBusy()))
        await drift.settleNow();
      await leadership.stop();
    },
    /** Resolves when nothing is due: for tests and for the command line. */
    drain: async (): Promise<void> => {
      while (!stopped && (await isBusy())) {
        wake();
        await new Promise<void>((resolve) => setTimeout(resolve, 20));
      }
    },
  };
};

export type Worker = ReturnType<typeof createWorker>;
