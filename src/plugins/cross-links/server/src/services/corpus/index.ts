import type { Core } from '@strapi/strapi';
import {
  referenceOf,
  type OfferingDocument,
  type Ranker,
  type Settings,
  type SourceDocument,
} from '../../../../core/src';

import { siteHooks } from '../../hooks/site-hooks';
import { STATES, type State } from '../../repositories/rows';
import { createLinkRows } from '../../repositories/link-rows';
import type { SnapshotRows } from '../../repositories/snapshot-rows';
import { createTraceRows } from '../../repositories/trace-rows';
import type { Breath } from '../breath';
import type { Meaning } from '../meaning';
import { createCatalogue } from './catalogue';
import { createDeepening, type Deepened } from './deepening';
import { createOfferingStore, type OfferingChange } from './offering-store';
import { createRankers, type NamedRanker } from './rankers';
import { createSnapshots, type Snapshots } from './snapshots';
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
  /** True for a trial of other settings: nothing of it is kept. */
  readonly isTrial?: boolean;
}

/** What the engine knows of the site: its offerings, its statistics, and what each source looks for. */
export const createCorpus = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, defaultLocale, meaning, breath, snapshotRows, keeps, isTrial = false } = parts;
  const hooks = siteHooks(strapi);
  const sources: SourceReader = createSourceReader(strapi, settings, defaultLocale);
  const catalogue = createCatalogue(strapi, {
    settings,
    ownSource: hooks.candidates,
    languages: sources.languages,
    writes: !isTrial,
  });
  const offerings = createOfferingStore(strapi, settings, {
    ...{ breath, catalogue },
    languageOf: sources.languageOf,
    reading: (): string => `${snapshots.reading()}${hooks.version()}${catalogue.name()}|`,
  });
  const snapshots: Snapshots = createSnapshots({
    ...{ settings, offerings, sources, breath, keeps },
    rows: snapshotRows,
  });
  const rankers = createRankers({
    ...{ settings, offerings, catalogue, snapshots, meaning, breath, hooks },
  });
  const stateDifferences = createStateDifferences(offerings, rankers);
  const traces = createTraces({
    ...{ sources, rankers, breath },
    rows: createTraceRows(strapi),
    linkRows: createLinkRows(strapi),
    say: (line) => strapi.log.debug(`cross-links: ${line}`),
  });
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

  const expire = (): void => {
    loading = undefined;
    snapshots.expire();
    rankers.expire();
    stateDifferences.forget();
    traces.expire();
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
      if (await offerings.hasOutgrown()) {
        expire();
        await loaded();
        return [];
      }
      return note(await offerings.readAll());
    },
    /** What scores offerings for these sources, and those that are named besides. */
    rankerFor: async (
      version: { locale: string; state: State },
      sources: readonly SourceDocument[],
      also: readonly string[] = [],
    ): Promise<Ranker> => {
      await loaded();
      return rankers.forSources(version, sources, also);
    },
    /** What tells of sources whether one offering could be shown for them. */
    reachOf: async (version: { locale: string; state: State }, id: string) => {
      await loaded();
      return rankers.reachOf(version, id);
    },
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
      const found: OfferingDocument[] = [];
      for await (const offering of offerings.each(locale, state)) found.push(offering);
      return found;
    },
    /** Ids of the offerings in one state that are read in one language. */
    offeringIds: async (locale: string, state: State): Promise<Set<string>> => {
      await loaded();
      return new Set(offerings.hashes(locale, state).keys());
    },
    /** Whether every offering is held in memory, and what finds candidates where not. */
    catalogue: (): { readonly isInMemory: boolean; readonly name: string } => ({
      isInMemory: offerings.isInMemory(),
      name: catalogue.name(),
    }),
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
      // What was scored before its vectors came is known to the rankers without them.
      for (const { uid, documentId } of deepened.documents.map(referenceOf))
        rankers.note(await offerings.versionsOf(uid, documentId));
      return deepened;
    },
    /** Traces some sources that were linked before this start, or keeps some traces; false where all is done. */
    traceSome: async (): Promise<boolean> => {
      for (const locale of snapshots.languages()) if (await traces.fillSome(locale)) return true;
      return keeps() && traces.keepSome();
    },
    drifted: snapshots.drifted,
    /** Takes over what the leading instance has counted, and what it has found of vectors. */
    adopt: async (): Promise<void> => {
      const helped = offerings.isInMemory() ? await meaning.adopt(keeps()) : [];
      await renew([...new Set([...(await snapshots.adopt()), ...helped])]);
    },
    renew,
    /** The settings have changed how documents are read or scored: everything is made anew when it is next asked for. */
    expire,
  };
};

export type Corpus = ReturnType<typeof createCorpus>;
