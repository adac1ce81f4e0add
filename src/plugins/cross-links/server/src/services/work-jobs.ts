import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import type { Job, Jobs } from '../repositories/jobs';
import type { Metrics } from '../metrics/metrics';
import { errorText } from '../repositories/error-text';
import type { LinkRows } from '../repositories/link-rows';
import type { Announcer } from './announcer';
import type { Corpus } from './corpus';
import type { HeldOffering, OfferingChange } from './corpus/offering-store';
import type { Dependents } from './dependents';
import type { Linker } from './linker';
import { nameOf, slicesOf, unique, type Target } from './targets';

/** Jobs taken at once: a flood of saves (an import, a seed) is then few rounds. */
const BATCH = 500;
/** Up to so many changed versions are followed one by one; above, linking every source once costs less. */
const MANY_OFFERINGS = 50;
/** Documents linked in one transaction. */
const LINKED_AT_ONCE = 10;

interface Parts {
  readonly settings: Settings['worker'];
  readonly jobs: Jobs;
  readonly corpus: Corpus;
  readonly dependents: Dependents;
  readonly linker: Linker;
  readonly linkRows: LinkRows;
  readonly announcer: Announcer;
  readonly metrics: Pick<Metrics, 'worked'>;
  /** Lets every source be linked anew once nothing else is to be done. */
  readonly relinkAll: () => Promise<void>;
}

/** Who works, and whether it is to stop. */
export interface Shift {
  readonly holder: string;
  /** Fails a transaction where another instance works by now. */
  readonly guard: (trx: unknown) => Promise<void>;
  readonly isOver: () => boolean;
}

type Failures = Map<string, { readonly target: Target; readonly error: unknown }>;

/** Nothing went wrong: the worker is to stop, and another will do the rest. */
class ShiftOver extends Error {}

/** Takes jobs off the outbox and makes the links of every source they touch right. */
export const createJobRunner = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, jobs, corpus, dependents, linker, linkRows, announcer, metrics, relinkAll } =
    parts;
  /** Hashes of offerings, by version, as they were when every source that they can affect was linked. */
  const settled = new Map<string, string>();
  /** Offerings of which a version is gone, until the sources that held it are linked. */
  const removed = new Map<string, Target>();

  /** What carries a changed tag, category or the like, as far as it reads otherwise now. */
  const changedCarriers = async (targets: readonly Target[]): Promise<Target[]> => {
    const carriers: Target[] = [];
    for (const target of targets) carriers.push(...(await dependents.carriersOf(target)));
    const changed = carriers.filter(({ uid }) => dependents.isOffering(uid));
    const sources = unique(carriers.filter(({ uid }) => dependents.isSource(uid)));
    for (const { uid, documentIds } of slicesOf(sources, LINKED_AT_ONCE))
      for (const documentId of await linker.changedAmong(uid, documentIds))
        changed.push({ uid, documentId });
    return changed;
  };

  /**
   * Versions of these offerings that the links were not made with, as far as this process knows: what it has not linked
   * itself since it came to lead may have been changed by another, or before a crash.
   */
  const unsettledAmong = async (offerings: readonly Target[]): Promise<HeldOffering[]> => {
    const found: HeldOffering[] = [];
    for (const { uid, documentId } of offerings)
      found.push(...(await corpus.versionsOf(uid, documentId)));
    return found.filter(({ key, hash }) => settled.get(JSON.stringify(key)) !== hash);
  };

  const noteRemovals = async (
    offerings: readonly Target[],
    changes: readonly OfferingChange[],
  ): Promise<void> => {
    for (const { key, after } of changes) {
      if (after) continue;
      removed.set(nameOf(key), key);
      // What comes back as it was has lost its links meanwhile.
      settled.delete(JSON.stringify(key));
    }
    for (const target of offerings)
      if ((await corpus.versionsOf(target.uid, target.documentId)).length === 0)
        removed.set(nameOf(target), target);
  };

  /** What these offerings can affect by what they are now, and what they affected that are gone. */
  const affectedBy = async (unsettled: readonly HeldOffering[]): Promise<Target[]> => {
    const holding = await linkRows.sourcesOf([...removed.values()]);
    return [...holding, ...(await dependents.sourcesAffectedBy(unsettled))];
  };

  /** Links every source in the list; one that fails does not hold up the others. */
  const linkAll = async (sources: readonly Target[], { isOver }: Shift): Promise<Failures> => {
    const failures: Failures = new Map();
    for (const { uid, documentIds } of slicesOf(sources, LINKED_AT_ONCE)) {
      if (isOver()) throw new ShiftOver();
      const report = await linker.linkDocuments(uid, documentIds);
      for (const { error, ...target } of report.failures) {
        strapi.log.error(`cross-links: could not link ${nameOf(target)}: ${errorText(error)}`);
        failures.set(nameOf(target), { target, error });
      }
    }
    return failures;
  };

  /** Pages that hold an offering which was saved may show it no more, though their links are as they were. */
  const tellPagesOf = async (offerings: readonly Target[], linked: readonly Target[]) => {
    const done = new Set(linked.map(({ documentId }) => documentId));
    const pages = await linkRows.sourcesOf(offerings);
    const ids = pages.map(({ documentId }) => documentId);
    await announcer.tell(ids.filter((documentId) => !done.has(documentId)));
  };

  const process = async (batch: readonly Job[], shift: Shift): Promise<Failures> => {
    const targets = unique(batch);
    const own = targets.filter(({ uid }) => dependents.isSource(uid) || dependents.isOffering(uid));
    // What is a source or an offering itself may be carried as well.
    const carried = await changedCarriers(targets);
    const changed = unique([...own, ...carried]);
    const offerings = changed.filter(({ uid }) => dependents.isOffering(uid));
    await noteRemovals(
      offerings,
      await corpus.reload(offerings.map(({ documentId }) => documentId)),
    );
    const unsettled = await unsettledAmong(offerings);
    const isFlood = unsettled.length > MANY_OFFERINGS;
    const sources = unique([
      ...changed.filter(({ uid }) => dependents.isSource(uid)),
      ...(isFlood ? [] : await affectedBy(unsettled)),
    ]);
    // Before the jobs are done: after a crash it must be known that everything is due.
    if (isFlood) await relinkAll();
    const failures = await linkAll(sources, shift);
    await tellPagesOf(offerings, sources);
    removed.clear();
    for (const { key, hash } of unsettled) settled.set(JSON.stringify(key), hash);
    strapi.log.debug(
      `cross-links: ${batch.length} job(s) done: ${unsettled.length} offering version(s) followed, ${sources.length} source(s) linked, ${failures.size} failed.`,
    );
    return failures;
  };

  /** A job is done when its own target is linked; a source that failed on another's account gets a job of its own. */
  const settle = async (
    batch: readonly Job[],
    failures: Failures,
    holder: string,
  ): Promise<void> => {
    const own = new Set(batch.map(nameOf));
    for (const { target, error } of failures.values()) {
      const failed = batch.filter((job) => nameOf(job) === nameOf(target));
      await jobs.fail(failed, error, { tries: settings.tries, holder });
      if (!own.has(nameOf(target))) await jobs.addMissing([target]);
    }
    await jobs.finish(
      batch.filter((job) => !failures.has(nameOf(job))),
      holder,
    );
  };

  const logJobs = (batch: readonly Job[], failures: Failures, ms: number): void => {
    for (const job of batch) {
      const end = failures.has(nameOf(job)) ? 'failed' : 'done';
      strapi.log.debug(
        `cross-links: job=${job.id} target=${nameOf(job)} try=${job.attempts + 1} ${end} batch=${batch.length} ms=${ms.toFixed(0)}`,
      );
    }
  };

  return {
    /** For who has just come to lead: another instance may have linked anything meanwhile. */
    forget: (): void => {
      settled.clear();
      removed.clear();
    },
    /** Works a batch off; how many jobs there were. */
    runOnce: async (shift: Shift): Promise<number> => {
      const { holder, guard } = shift;
      const batch = await jobs.claim(BATCH, holder, guard);
      if (batch.length === 0) return 0;
      const began = performance.now();
      try {
        const failures = await process(batch, shift);
        await settle(batch, failures, holder);
        metrics.worked(batch.length, performance.now() - began);
        logJobs(batch, failures, performance.now() - began);
      } catch (error) {
        if (error instanceof ShiftOver) {
          await jobs.handBack(batch, holder);
          return 0;
        }
        strapi.log.error(
          `cross-links: ${batch.length} job(s) failed and will be tried again: ${errorText(error)}`,
        );
        await jobs.fail(batch, error, { tries: settings.tries, holder });
      }
      return batch.length;
    },
  };
};

export type JobRunner = ReturnType<typeof createJobRunner>;
