import { rankerSteps, rankingOverrides, type Ranker, type Settings } from '../../../../core/src';

import type { SiteHooks } from '../../hooks/site-hooks';
import { STATES, type State } from '../../repositories/rows';
import type { Breath } from '../breath';
import type { Meaning } from '../meaning';
import type { OfferingChange, OfferingStore } from './offering-store';
import type { Snapshots } from './snapshots';

interface Parts {
  readonly settings: Settings;
  readonly offerings: OfferingStore;
  readonly snapshots: Snapshots;
  readonly meaning: Meaning;
  readonly breath: Breath;
  readonly hooks: Pick<SiteHooks, 'signals' | 'version'>;
}

/** A ranker with what its scores come from beside the statistics: the model of its vectors and the reading. */
export interface NamedRanker {
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
  const { settings, offerings, snapshots, meaning, breath, hooks } = parts;
  const inUse = new Map<string, Making>();
  /** Made in place of one that serves until then: changes reach both. */
  const toCome = new Map<string, Making>();

  const apply = (ranker: Ranker, locale: string, { id, after }: OfferingChange): void => {
    if (after) ranker.upsertOffering({ ...after, locale });
    else ranker.removeOffering(id);
  };

  const make = async (locale: string, state: State): Promise<NamedRanker> => {
    const snapshot = await snapshots.get(locale);
    const vectors = meaning.vectorsFor(locale);
    const own = offerings.inLanguage(locale, state).map((offering) => ({ ...offering, locale }));
    const ranker = await breath.run(
      rankerSteps(
        {
          ...{ locale, snapshot, offerings: own, signals: hooks.signals() },
          ...(vectors ? { vectors } : {}),
        },
        rankingOverrides(settings.ranking),
      ),
    );
    return {
      ranker,
      version: `${ranker.version}${meaning.modelFor(locale)}-${snapshots.reading()}${hooks.version()}`,
    };
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
    get: async (locale: string, state: State): Promise<Ranker> =>
      (await named(locale, state)).ranker,
    named,
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
