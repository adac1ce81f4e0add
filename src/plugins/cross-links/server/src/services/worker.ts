import type { Core } from '@strapi/strapi';
import { referenceOf, type Settings } from '../../../core/src';

import type { Job, Jobs } from '../repositories/jobs';
import type { LinkRows } from '../repositories/link-rows';
import type { Corpus } from './corpus';
import type { Dependents, Target } from './dependents';
import type { Linker } from './linker';

/** Jobs taken at once: a flood of saves (an import, a seed) is then few rounds. */
const BATCH = 500;
/** Up to this many changed offerings are followed one by one; above, linking every source once costs less. */
const MANY_OFFERINGS = 5;

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
  let allAreDue = false;
  let working = true;

  /** Documents that a job changes through what they relate to, and the job's own. */
  const changedBy = async (target: Target): Promise<Target[]> =>
    dependents.isSource(target.uid) || dependents.isOffering(target.uid)
      ? [target]
      : dependents.carriersOf(target);

  /** What the changed documents can affect. After a flood it is everything, which waits until the flood is over. */
  const sourcesToLink = async (changed: readonly Target[]): Promise<Target[]> => {
    const sources = changed.filter(({ uid }) => dependents.isSource(uid));
    const offerings = changed.filter(({ uid }) => dependents.isOffering(uid));
    if (offerings.length > MANY_OFFERINGS) {
      allAreDue = true;
      return unique(sources);
    }
    for (const offering of offerings)
      sources.push(...(await dependents.sourcesAffectedBy(offering)));
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
      const version = corpus.versionFor(corpus.languageOf(key), key.state);
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
    return linkAll(await sourcesToLink(unique(changed)));
  };

  /** Once nothing is due: counts the statistics anew where they have drifted, and links what is outdated by that. */
  const catchUp = async (): Promise<void> => {
    const drifted = corpus.dropDrifted();
    if (!drifted && !allAreDue) return;
    const due = allAreDue ? corpus.sources.all() : undefined;
    allAreDue = false;
    const targets = due ? unique([...due].map(({ key }) => key)) : await outdated();
    const failures = await linkAll(targets);
    await jobs.addMissing([...failures.values()].map(({ target }) => target));
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
    while (!stopped) {
      awake = false;
      working = true;
      if ((await runOnce()) > 0) continue;
      await catchUp();
      working = false;
      const { isBusy, completed } = await corpus.deepen();
      await jobs.addMissing(completed.map(referenceOf));
      if (isBusy) continue;
      await pause();
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
      while (!stopped && (working || awake || (await jobs.waiting()) > 0)) {
        wake();
        await new Promise<void>((resolve) => setTimeout(resolve, 20));
      }
    },
  };
};

export type Worker = ReturnType<typeof createWorker>;
