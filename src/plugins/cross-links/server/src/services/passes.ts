import type { Core } from '@strapi/strapi';

import type { Sweeps } from '../repositories/sweeps';
import { countVersions } from '../repositories/type-counts';
import type { LinkRows } from '../repositories/link-rows';
import type { Corpus } from './corpus';
import type { Drift } from './drift';
import { REBUILD } from './rebuild';
import { sourceTypes } from './source-types';
import { isWholePass } from './whole-pass';

/** The pass that brings links in line after the statistics or the settings have changed. */
export const BACKLOG = 'backlog';
/** The pass that looks for mistakes, whoever made them, and mends them. */
export const RECONCILIATION = 'reconciliation';

const WHOLE = { source: '', locale: '', dryRun: false };

interface Parts {
  readonly sweeps: Sweeps;
  readonly corpus: Corpus;
  readonly linkRows: LinkRows;
  readonly drift: Drift;
}

/** Begins passes over everything, where there is reason to. */
export const createPasses = (strapi: Core.Strapi, { sweeps, corpus, linkRows, drift }: Parts) => {
  const begin = async (task: string): Promise<void> => {
    const seen = await sweeps.read(task);
    await sweeps.begin(task, seen, WHOLE);
  };

  const isUnderWay = async (task: string): Promise<boolean> => {
    const sweep = await sweeps.read(task);
    return sweep.state === 'running' && isWholePass(sweep);
  };

  const isAnyUnderWay = async (): Promise<boolean> => {
    for (const task of [BACKLOG, REBUILD, RECONCILIATION]) if (await isUnderWay(task)) return true;
    return false;
  };

  /** Whether any source was linked with other statistics than the present ones, or never. */
  const isOutdated = async (): Promise<boolean> => {
    const counted = await linkRows.countByVersion();
    for (const { uid } of sourceTypes(strapi)) {
      for (const { locale, state, count } of await countVersions(strapi, uid)) {
        const language = corpus.sources.languageOf({ locale });
        const { version } = await corpus.named(language, state);
        const name = [uid, locale, state, version].join('|');
        if (counted.get(name) !== count) return true;
      }
    }
    return false;
  };

  const changedUnseen = async (): Promise<boolean> => {
    const changed = await drift.changedTypes();
    if (changed === undefined) return true;
    if (changed.length > 0)
      strapi.log.info(
        `cross-links: written while nobody looked: ${changed.join(', ')}; all links are checked.`,
      );
    return changed.length > 0;
  };

  return {
    isOutdated,
    /** Every source is to be linked anew. */
    relinkAll: () => begin(BACKLOG),
    /** Every source is to be looked over. */
    reconcile: () => begin(RECONCILIATION),
    /** What an instance begins that has just come to lead. */
    beginWhatIsDue: async (): Promise<void> => {
      drift.forget();
      if (!(await isAnyUnderWay()) && (await isOutdated())) await begin(BACKLOG);
      // A pass that is under way goes on behind what may have been written meanwhile.
      else if (await changedUnseen()) await begin(RECONCILIATION);
    },
    /** Whether a pass of any kind is running. */
    isAnyRunning: async (): Promise<boolean> => (await sweeps.running()).size > 0,
  };
};

export type Passes = ReturnType<typeof createPasses>;
