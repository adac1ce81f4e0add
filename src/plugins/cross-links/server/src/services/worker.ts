import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import type { Job, Jobs } from '../repositories/jobs';
import type { LinkRows } from '../repositories/link-rows';
import type { Corpus } from './corpus';
import type { Dependents, Target } from './dependents';
import type { Linker } from './linker';

const BATCH = 50;

interface Parts {
  readonly settings: Settings['worker'];
  readonly jobs: Jobs;
  readonly corpus: Corpus;
  readonly dependents: Dependents;
  readonly linker: Linker;
  readonly linkRows: LinkRows;
}

type Failures = ReadonlyMap<string, { readonly target: Target; readonly error: unknown }>;

/** With the stack: a failing job is looked into from the log. */
const textOfError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const nameOf = ({ uid, documentId }: Target): string => `${uid}:${documentId}`;

const unique = <T extends Target>(targets: readonly T[]): T[] => [
  ...new Map(targets.map((target) => [nameOf(target), target])).values(),
];

/** Takes jobs off the outbox and makes the links of every source they touch right. */
export const createWorker = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, jobs, corpus, dependents, linker, linkRows } = parts;
  let running: Promise<void> | undefined;
  let stopped = true;
  let wake: () => void = () => undefined;
  let awake = false;
  let snapshots = 0;

  /** Documents that a job changes through what they relate to, and the job's own. */
  const changedBy = async (target: Target): Promise<Target[]> =>
    dependents.isSource(target.uid) || dependents.isOffering(target.uid)
      ? [target]
      : dependents.carriersOf(target);

  const sourcesToLink = async (changed: readonly Target[]): Promise<Target[]> => {
    const sources: Target[] = [];
    for (const target of changed) {
      if (dependents.isSource(target.uid)) sources.push(target);
      if (dependents.isOffering(target.uid))
        sources.push(...(await dependents.sourcesAffectedBy(target)));
    }
    return unique(sources);
  };

  /** Links every source in the list; one that fails does not hold up the others. */
  const linkAll = async (sources: readonly Target[]): Promise<Failures> => {
    const failures = new Map<string, { target: Target; error: unknown }>();
    for (const target of sources) {
      try {
        await linker.linkSource(target.uid, target.documentId);
      } catch (error) {
        strapi.log.error(`cross-links: could not link ${nameOf(target)}: ${textOfError(error)}`);
        failures.set(nameOf(target), { target, error });
      }
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return failures;
  };

  /** Sources whose links were worked out with other statistics than the present ones, or never. */
  const outdated = async (): Promise<Target[]> => {
    const stored = await linkRows.versions();
    const current = [...corpus.sources.all()].filter(({ key }) => {
      const version = corpus.rankerFor(corpus.languageOf(key), key.state).version;
      return (
        stored.get(JSON.stringify([key.uid, key.documentId, key.locale, key.state])) !== version
      );
    });
    return unique(current.map(({ key }) => ({ uid: key.uid, documentId: key.documentId })));
  };

  const process = async (batch: readonly Job[]): Promise<Failures> => {
    const changed: Target[] = [];
    for (const target of unique(batch)) changed.push(...(await changedBy(target)));
    await corpus.refresh(new Set(changed.map(({ documentId }) => documentId)));
    const failures = await linkAll(await sourcesToLink(unique(changed)));
    if (corpus.snapshotsTaken() === snapshots) return failures;
    snapshots = corpus.snapshotsTaken();
    return new Map([...failures, ...(await linkAll(await outdated()))]);
  };

  /** A job is done when its own target is linked; a source that failed on another's account gets a job of its own. */
  const settle = async (batch: readonly Job[], failures: Failures): Promise<void> => {
    const own = new Set(batch.map(nameOf));
    for (const { target, error } of failures.values()) {
      const failed = batch.filter((job) => nameOf(job) === nameOf(target));
      await jobs.fail(failed, error, settings.tries);
      if (!own.has(nameOf(target))) await jobs.addMissing([target]);
    }
    await jobs.finish(batch.filter((job) => !failures.has(nameOf(job))));
  };

  const runOnce = async (): Promise<number> => {
    const batch = await jobs.claim(BATCH);
    if (batch.length === 0) return 0;
    try {
      await settle(batch, await process(batch));
    } catch (error) {
      strapi.log.error(
        `cross-links: ${batch.length} job(s) failed and will be tried again: ${String(error)}`,
      );
      await jobs.fail(batch, error, settings.tries);
    }
    return batch.length;
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

  const loop = async (): Promise<void> => {
    await corpus.refresh();
    const failures = await linkAll(await outdated());
    await jobs.addMissing([...failures.values()].map(({ target }) => target));
    snapshots = corpus.snapshotsTaken();
    while (!stopped) {
      awake = false;
      const done = await runOnce();
      if (done === 0) await pause();
    }
  };

  const survive = async (): Promise<void> => {
    while (!stopped) {
      try {
        await loop();
      } catch (error) {
        strapi.log.error(`cross-links: the worker stumbled and goes on: ${String(error)}`);
        await pause();
      }
    }
  };

  return {
    /** Begins to work; call it from bootstrap, never from within a transaction. */
    start: (): void => {
      stopped = false;
      running = survive();
    },
    /** Says that there may be work; safe from anywhere, does nothing but set a flag. */
    nudge: (): void => {
      awake = true;
      wake();
    },
    /** Finishes the batch at hand and stops. */
    stop: async (): Promise<void> => {
      stopped = true;
      wake();
      await running;
    },
    /** Resolves when nothing is due: for tests and for the command line. */
    drain: async (): Promise<void> => {
      while (!stopped && (await jobs.waiting()) > 0) {
        awake = true;
        wake();
        await new Promise<void>((resolve) => setTimeout(resolve, 20));
      }
    },
  };
};

export type Worker = ReturnType<typeof createWorker>;
