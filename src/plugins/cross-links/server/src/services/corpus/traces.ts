import type { SourceTrace } from '../../../../core/src';

import type { State, VersionKey } from '../../repositories/rows';
import { createHeldTraces, type HeldTraces, type TracedText } from './held-traces';
import { createTraceFilling, type FillingParts, type TraceFilling } from './trace-filling';
import { createTraceKeeping } from './trace-keeping';

/** Traces looked at between two breaths: a fraction of a millisecond. */
const A_STRETCH = 100;

interface Parts extends FillingParts {
  readonly say: (line: string) => void;
}

/** The traces of a language, on their way to being those of every source. */
interface Language {
  readonly held: HeldTraces;
  filling: ReturnType<TraceFilling> | undefined;
  isWhole: boolean;
}

/**
 * What every source looks for, in numbers: a changed offering is held against all of them in some microseconds each.
 * They are made when a source is linked and kept in rows; those of sources linked before this start are read back while
 * nothing else is to be done, or when first needed, and made of the texts where their rows are missing or out of date.
 */
export const createTraces = (parts: Parts) => {
  const { sources, rankers, breath, rows, say } = parts;
  const fillSteps = createTraceFilling(parts);
  const byLanguage = new Map<string, Language>();
  const keeping = createTraceKeeping({
    ...{ rankers, rows, languages: sources.languages },
    wholeOf: (language) => {
      const found = byLanguage.get(language);
      return found?.isWhole === true ? found.held : undefined;
    },
  });

  const languageOf = (locale: string): Language => {
    const known = byLanguage.get(locale);
    if (known) return known;
    const made = { held: createHeldTraces(), filling: undefined, isWhole: false };
    byLanguage.set(locale, made);
    return made;
  };

  const heldFor = (key: VersionKey): HeldTraces => languageOf(sources.languageOf(key)).held;

  /** Traces some more sources; false where all of them are held. */
  const fillSome = async (locale: string): Promise<boolean> => {
    const language = languageOf(locale);
    if (language.isWhole) return false;
    language.filling ??= fillSteps(locale, language.held);
    try {
      const step = await language.filling.next();
      if (step.done !== true) return true;
      language.isWhole = true;
      const { read, made } = step.value;
      say(`traces of "${locale}": ${read} read, ${made} made.`);
      // What was forgotten meanwhile begins anew.
      return byLanguage.get(locale) !== language;
    } catch (error) {
      // A generator that has thrown says from then on that it is at its end, and the rest would be left out.
      language.filling = undefined;
      throw error;
    }
  };

  return {
    set: (key: VersionKey, traced: TracedText): void => {
      heldFor(key).set(key, traced);
    },
    delete: (key: VersionKey): void => {
      heldFor(key).delete(key);
    },
    fillSome,
    fill: async (locale: string): Promise<void> => {
      while (await fillSome(locale));
    },
    /** Makes some rows those of what is held, in languages of which every source is; false where they are right. */
    keepSome: async (): Promise<boolean> => {
      for (const language of byLanguage.keys()) if (await keeping.keepSome(language)) return true;
      return keeping.tidySome();
    },
    /** Sources of one language and state that may be shown something; `fill` first. */
    reached: async (
      { locale, state }: { locale: string; state: State },
      couldShow: (trace: SourceTrace) => boolean,
    ): Promise<VersionKey[]> => {
      const found: VersionKey[] = [];
      let seen = 0;
      for (const { key, trace } of languageOf(locale).held.each()) {
        if (key.state !== state) continue;
        if (couldShow(trace)) found.push(key);
        seen += 1;
        if (seen % A_STRETCH === 0) await breath.breathe();
      }
      return found;
    },
    /** Traces hold under one snapshot alone. */
    forget: (locale: string): void => {
      byLanguage.delete(locale);
      keeping.lookAgain();
    },
    expire: (): void => {
      byLanguage.clear();
      keeping.lookAgain();
    },
    get size(): number {
      return [...byLanguage.values()].reduce((sum, { held }) => sum + held.size, 0);
    },
  };
};

export type Traces = ReturnType<typeof createTraces>;
