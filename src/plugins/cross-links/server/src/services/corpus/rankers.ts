import {
  rankerSteps,
  rankingOverrides,
  type OfferingDocument,
  type PassageVectors,
  type Ranker,
  type RankerInput,
  type Settings,
  type SourceDocument,
  type SourceTrace,
} from '../../../../core/src';

import type { SiteHooks } from '../../hooks/site-hooks';
import { STATES, type State } from '../../repositories/rows';
import type { Breath } from '../breath';
import type { Meaning } from '../meaning';
import type { Catalogue } from './catalogue';
import { createKeptTerms } from './kept-terms';
import type { OfferingChange, OfferingStore } from './offering-store';
import type { Snapshots } from './snapshots';

interface Parts {
  readonly settings: Settings;
  readonly offerings: OfferingStore;
  readonly catalogue: Catalogue;
  readonly snapshots: Snapshots;
  readonly meaning: Meaning;
  readonly breath: Breath;
  readonly hooks: Pick<SiteHooks, 'signals' | 'version'>;
}

/** A ranker with what its scores come from beside the statistics: the model of its vectors and the reading. */
export interface NamedRanker {
  /** Over all offerings, or, where they are too many, over none: what it says of sources holds for both. */
  readonly ranker: Ranker;
  /** Equal names, equal scores. */
  readonly version: string;
}

interface Making {
  readonly ready: Promise<NamedRanker>;
  /** Takes a change over: at once, or as soon as the ranker is made. */
  readonly note: (change: OfferingChange) => void;
}

const nameOf = (locale: string, state: State): string => `${locale}|${state}`;

/** A ranker for each language and state: over the drafts for drafts, over what is published for what is published. */
export const createRankers = (parts: Parts) => {
  const { settings, offerings, catalogue, snapshots, meaning, breath, hooks } = parts;
  const terms = createKeptTerms();
  const inUse = new Map<string, Making>();
  /** Made in place of one that serves until then: changes reach both. */
  const toCome = new Map<string, Making>();

  const apply = (ranker: Ranker, locale: string, { id, after }: OfferingChange): void => {
    if (!offerings.isInMemory()) return;
    if (after) ranker.upsertOffering({ ...after, locale });
    else ranker.removeOffering(id);
  };

  const inputFor = async (locale: string, own: OfferingDocument[]): Promise<RankerInput> => ({
    locale,
    snapshot: await snapshots.get(locale),
    offerings: own.map((offering) => ({ ...offering, locale })),
    signals: hooks.signals(),
  });

  const overHeld = async (
    locale: string,
    state: State,
    vectors: PassageVectors | undefined,
  ): Promise<Ranker> => {
    const own: OfferingDocument[] = [];
    if (offerings.isInMemory())
      for await (const offering of offerings.each(locale, state)) own.push(offering);
    const input = { ...(await inputFor(locale, own)), ...(vectors ? { vectors } : {}) };
    return breath.run(rankerSteps(input, rankingOverrides(settings.ranking)));
  };

  /** The vectors to rank with, and their name. */
  const vectorsFor = async (locale: string): Promise<[PassageVectors | undefined, string]> => {
    if (!offerings.isInMemory()) return [undefined, `+${catalogue.name()}`];
    await meaning.loaded();
    return [meaning.vectorsFor(locale), meaning.modelFor(locale)];
  };

  const make = async (locale: string, state: State): Promise<NamedRanker> => {
    const [vectors, found] = await vectorsFor(locale);
    const ranker = await overHeld(locale, state, vectors);
    return {
      ranker,
      version: `${ranker.version}${found}-${snapshots.reading()}${hooks.version()}`,
    };
  };

  /** Over these offerings alone, under the same statistics: each scores as it would among all. */
  const overSome = async (
    locale: string,
    state: State,
    ids: readonly string[],
  ): Promise<Ranker> => {
    const own = await offerings.named(locale, state, [...new Set(ids)]);
    const input = { ...(await inputFor(locale, own)), locate: terms.locate };
    return breath.run(rankerSteps(input, rankingOverrides(settings.ranking)));
  };

  const begin = (locale: string, state: State): Making => {
    const missed: OfferingChange[] = [];
    let made: NamedRanker | undefined;
    const ready = make(locale, state).then((finished) => {
      for (const change of missed) apply(finished.ranker, locale, change);
      made = finished;
      return finished;
    });
    return {
      ready,
      note: (change) => {
        if (made) apply(made.ranker, locale, change);
        else missed.push(change);
      },
    };
  };

  const named = (locale: string, state: State): Promise<NamedRanker> => {
    const name = nameOf(locale, state);
    const known = inUse.get(name);
    if (known) return known.ready;
    const making = begin(locale, state);
    inUse.set(name, making);
    // One that failed is made anew by the next who asks.
    making.ready.catch(() => {
      if (inUse.get(name) === making) inUse.delete(name);
    });
    return making.ready;
  };

  /** Makes the rankers of a language anew; those in use serve until then. */
  const renew = async (locale: string): Promise<void> => {
    for (const state of STATES) {
      const name = nameOf(locale, state);
      if (!inUse.has(name)) continue;
      const making = begin(locale, state);
      toCome.set(name, making);
      try {
        await making.ready;
        inUse.set(name, making);
      } finally {
        toCome.delete(name);
      }
    }
  };

  const isFor = (name: string, { locale, state }: OfferingChange['key']): boolean =>
    name.endsWith(`|${state}`) && (locale === '' || name.startsWith(`${locale}|`));

  return {
    named,
    /** What scores offerings for these sources: all offerings, or those that may fit them and those `also` named. */
    forSources: async (
      { locale, state }: { locale: string; state: State },
      sources: readonly SourceDocument[],
      also: readonly string[] = [],
    ): Promise<Ranker> => {
      if (offerings.isInMemory()) return (await named(locale, state)).ranker;
      const snapshot = await snapshots.get(locale);
      const ids = [...also];
      for (const source of sources)
        ids.push(...(await catalogue.find(source, { locale, state, snapshot })));
      return overSome(locale, state, ids);
    },
    /** What tells of sources whether one offering could be shown for them. */
    reachOf: async (
      { locale, state }: { locale: string; state: State },
      id: string,
    ): Promise<(trace: SourceTrace) => boolean> => {
      const ranker = offerings.isInMemory()
        ? (await named(locale, state)).ranker
        : await overSome(locale, state, [id]);
      return ranker.couldShow(id);
    },
    renew,
    /** Brings every ranker in line with offerings that changed. */
    note: (changes: readonly OfferingChange[]): void => {
      for (const change of changes) {
        for (const [name, making] of [...inUse, ...toCome])
          if (isFor(name, change.key)) making.note(change);
      }
    },
    /** Everything is scored in another way from now on. */
    expire: (): void => {
      inUse.clear();
    },
  };
};

export type Rankers = ReturnType<typeof createRankers>;
