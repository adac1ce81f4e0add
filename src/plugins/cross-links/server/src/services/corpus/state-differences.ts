import type { SourceTrace } from '../../../../core/src';

import { STATES } from '../../repositories/rows';
import type { OfferingStore } from './offering-store';
import type { Rankers } from './rankers';

/** Above so many differing offerings, ranking twice costs less than holding them all against a source. */
const MANY = 20;

type Reaches = (trace: SourceTrace) => boolean;

interface Differences {
  /** Offerings that are other among the drafts than among what is published. */
  readonly count: number;
  /** Whether one of them could be shown for a source. */
  readonly reaches: Reaches;
}

const NONE: Differences = { count: 0, reaches: () => false };
const TOO_MANY: Differences = { count: Infinity, reaches: () => true };

/**
 * Tells where drafts and what is published lead to the same links: mostly they say the same, and so do the offerings.
 * A source whose two versions have one text is then ranked once.
 */
export const createStateDifferences = (offerings: OfferingStore, rankers: Rankers) => {
  const held = new Map<string, Promise<Differences>>();

  const differingIn = (locale: string): string[] => {
    const drafted = offerings.hashes(locale, 'draft');
    const published = offerings.hashes(locale, 'published');
    const ids = new Set([...drafted.keys(), ...published.keys()]);
    return [...ids].filter((id) => drafted.get(id) !== published.get(id));
  };

  const find = async (locale: string): Promise<Differences> => {
    const ids = differingIn(locale);
    if (ids.length === 0) return NONE;
    if (ids.length > MANY) return TOO_MANY;
    const tests: Reaches[] = [];
    for (const state of STATES)
      for (const id of ids) tests.push(await rankers.reachOf({ locale, state }, id));
    return { count: ids.length, reaches: (trace) => tests.some((couldShow) => couldShow(trace)) };
  };

  return {
    /** Whether a source that looks for this has the same links in both states; its editor's choices may name anything. */
    isSameInBoth: async (
      locale: string,
      { trace, hasChoices }: { trace: SourceTrace; hasChoices: boolean },
    ): Promise<boolean> => {
      const finding = held.get(locale) ?? find(locale);
      held.set(locale, finding);
      const { count, reaches } = await finding;
      return count === 0 || (!hasChoices && !reaches(trace));
    },
    /** Offerings or scores are others from now on. */
    forget: (): void => {
      held.clear();
    },
  };
};
