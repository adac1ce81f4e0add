import type { Core } from '@strapi/strapi';
import type { OfferingDocument, Ranker, Settings } from '../../../../core/src';

import { siteHooks } from '../../hooks/site-hooks';
import { STATES, type State } from '../../repositories/rows';
import type { SnapshotRows } from '../../repositories/snapshot-rows';
import type { Breath } from '../breath';
import type { Meaning } from '../meaning';
import { createDeepening, type Deepened } from './deepening';
import { createOfferingStore, type OfferingChange } from './offering-store';
import { createRankers, type NamedRanker } from './rankers';
import { createSnapshots } from './snapshots';
import { createSourceReader, type SourceReader } from './source-reader';
import { createStateDifferences } from './state-differences';
import { createTraces } from './traces';

interface Parts {
  readonly settings: Settings;
  readonly defaultLocale: () => string;
  readonly meaning: Meaning;
  readonly breath: Breath;
  readonly snapshotRows: SnapshotRows;
  /** Whether the statistics that this instance counts are kept for all. */
  readonly keeps: () => boolean;
}

/** What the engine knows of the site: its offerings, its statistics, and what each source looks for. */
export const createCorpus = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, defaultLocale, meaning, breath, snapshotRows, keeps } = parts;
  const hooks = siteHooks(strapi);
  const sources: SourceReader = createSourceReader(strapi, settings, defaultLocale);
  const offerings = createOfferingStore(strapi, settings, {
    languageOf: sources.languageOf,
    breath,
  });
  const snapshots = createSnapshots({
    ...{ settings, offerings, sources, breath, keeps },
    rows: snapshotRows,
  });
  const rankers = createRankers({ settings, offerings, snapshots, meaning, breath, hooks });
  const stateDifferences = createStateDifferences(offerings, rankers);
  const traces = createTraces({ sources, rankers, breath });
  const deepening = createDeepening({ meaning, offerings, sources });
  let loading: Promise<unknown> | undefined;

  const note = async (changes: readonly OfferingChange[]): Promise<readonly OfferingChange[]> => {
    rankers.note(changes);
    if (changes.length > 0) stateDifferences.forget();
    for (const { key, after } of changes) if (after) await deepening.note(key, after);
    for (const locale of snapshots.languages()) {
      const own = changes.filter(({ key }) => key.locale === '' || key.locale === locale);
      await snapshots.noteChanges(locale, new Set(own.map(({ id }) => id)).size);
    }
    return changes;
  };

  /** Resolves when the offerings have been read once. */
  const loaded = async (): Promise<void> => {
    loading ??= offerings.load();
    try {
      await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };

  const named = async (locale: string, state: State): Promise<NamedRanker> => {
    await loaded();
    return rankers.named(locale, state);
  };

  /** The statistics of these languages are others from now on: so are scores and traces. */
  const renew = async (locales: readonly string[]): Promise<void> => {
    for (const locale of locales) {
      await rankers.renew(locale);
      stateDifferences.forget();
      traces.forget(locale);
    }
  };

  return {
    sources,
    traces,
    loaded,
    languages: snapshots.languages,
    /** Reads these documents again, as far as they are offerings; answers what is other than it was. */
    reload: async (documentIds: readonly string[]): Promise<readonly OfferingChange[]> => {
      await loaded();
      return note(await offerings.reload(documentIds));
    },
    /** Finds offerings that were changed without anybody's telling. */
    catchUp: async (): Promise<readonly OfferingChange[]> => {
      await loaded();
      return note(await offerings.catchUp());
    },
    /** Reads every offering again, whatever its row looks like. */
    reloadAll: async (): Promise<readonly OfferingChange[]> => {
      await loaded();
      return note(await offerings.load());
    },
    ranker: async (locale: string, state: State): Promise<Ranker> =>
      (await named(locale, state)).ranker,
    named,
    /** Statistics, settings and models behind all scores there are: equal text, equal links. */
    version: async (): Promise<string> => {
      const versions: string[] = [];
      for (const locale of await sources.languages())
        for (const state of STATES)
          versions.push(`${locale}|${state}=${(await named(locale, state)).version}`);
      return versions.join(' ');
    },
    offeringsIn: async (locale: string, state: State): Promise<OfferingDocument[]> => {
      await loaded();
      return offerings.inLanguage(locale, state);
    },
    isSameInBothStates: stateDifferences.isSameInBoth,
    hasOfferings: offerings.has,
    versionsOf: offerings.versionsOf,
    /** Counts the statistics of these languages anew. */
    recount: async (locales: readonly string[]): Promise<void> => {
      await loaded();
      for (const locale of locales) await snapshots.retake(locale);
      await renew(locales);
    },
    /** A source was linked from this text, which may be another than before. */
    noteSource: deepening.note,
    noteSourceChanges: snapshots.noteSourceChanges,
    /** Works on sentence vectors for a while. */
    deepen: async (): Promise<Deepened> => {
      const deepened = await deepening.step(snapshots.languages());
      await renew(deepened.languages);
      return deepened;
    },
    drifted: snapshots.drifted,
    /** Takes over what the leading instance has counted. */
    adopt: async (): Promise<void> => {
      await renew(await snapshots.adopt());
    },
    renew,
    /** The settings have changed how documents are read or scored: everything is made anew when it is next asked for. */
    expire: (): void => {
      loading = undefined;
      snapshots.expire();
      rankers.expire();
      stateDifferences.forget();
      traces.expire();
    },
  };
};

export type Corpus = ReturnType<typeof createCorpus>;
