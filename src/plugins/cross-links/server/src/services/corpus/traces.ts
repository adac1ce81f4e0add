import type { SourceTrace } from '../../../../core/src';

import type { State, VersionKey } from '../../repositories/rows';
import type { Breath } from '../breath';
import type { Rankers } from './rankers';
import type { ReadSource, SourceReader } from './source-reader';

const nameOf = ({ uid, documentId, locale, state }: VersionKey): string =>
  [uid, documentId, locale, state].join('|');

interface Traced {
  readonly key: VersionKey;
  readonly trace: SourceTrace;
}

interface Parts {
  readonly sources: SourceReader;
  readonly rankers: Rankers;
  readonly breath: Breath;
}

const isEqual = (one: SourceTrace, other: SourceTrace): boolean =>
  one.ceiling === other.ceiling &&
  one.ids.length === other.ids.length &&
  one.ids.every((id, at) => id === other.ids[at] && one.weights[at] === other.weights[at]);

/**
 * What every source looks for, in numbers: a changed offering is held against all of them in some microseconds each.
 * They are made when a source is linked; those of sources linked before this start are made while nothing else is to be
 * done, or when first needed.
 */
export const createTraces = ({ sources, rankers, breath }: Parts) => {
  const held = new Map<string, Traced>();
  /** Languages of which every source is held. */
  const whole = new Set<string>();

  /** A draft that says what is published takes no memory of its own. */
  const shared = (key: VersionKey, trace: SourceTrace): SourceTrace => {
    const state: State = key.state === 'draft' ? 'published' : 'draft';
    const other = held.get(nameOf({ ...key, state }))?.trace;
    return other && isEqual(other, trace) ? other : trace;
  };

  const set = (key: VersionKey, trace: SourceTrace): void => {
    held.set(nameOf(key), { key, trace: shared(key, trace) });
  };

  /** Under way, by language: the sources that are still to be read. */
  const filling = new Map<string, ReturnType<SourceReader['pages']>>();

  const takePage = async (locale: string, page: readonly ReadSource[]): Promise<void> => {
    for (const { key, document } of page) {
      if (held.has(nameOf(key))) continue;
      const { ranker } = await rankers.named(locale, key.state);
      // It may have been linked, and traced, since the page was read.
      if (!held.has(nameOf(key))) set(key, ranker.trace(document));
      await breath.breathe();
    }
  };

  /** Traces some more sources; false where all of them are held. */
  const fillSome = async (locale: string): Promise<boolean> => {
    if (whole.has(locale)) return false;
    const pages = filling.get(locale) ?? sources.pages({ locale });
    filling.set(locale, pages);
    try {
      const { value: page } = await pages.next();
      if (page) {
        await takePage(locale, page);
        return true;
      }
    } catch (error) {
      // A generator that has thrown says from then on that it is at its end, and half a page would be left out.
      filling.delete(locale);
      throw error;
    }
    // Forgotten meanwhile: it begins anew.
    if (filling.get(locale) !== pages) return true;
    filling.delete(locale);
    whole.add(locale);
    return false;
  };

  return {
    set,
    delete: (key: VersionKey): void => {
      held.delete(nameOf(key));
    },
    fillSome,
    fill: async (locale: string): Promise<void> => {
      while (await fillSome(locale));
    },
    /** Sources of one language and state that may be shown something; `fill` first. */
    reached: async (
      { locale, state }: { locale: string; state: State },
      couldShow: (trace: SourceTrace) => boolean,
    ): Promise<VersionKey[]> => {
      const found: VersionKey[] = [];
      for (const { key, trace } of held.values()) {
        if (key.state !== state || sources.languageOf(key) !== locale) continue;
        if (couldShow(trace)) found.push(key);
        await breath.breathe();
      }
      return found;
    },
    /** Traces hold under one snapshot alone. */
    forget: (locale: string): void => {
      whole.delete(locale);
      filling.delete(locale);
      for (const [name, { key }] of held) if (sources.languageOf(key) === locale) held.delete(name);
    },
    expire: (): void => {
      whole.clear();
      filling.clear();
      held.clear();
    },
    get size(): number {
      return held.size;
    },
  };
};

export type Traces = ReturnType<typeof createTraces>;
