import type { OfferingDocument, SourceDocument } from '../../../../core/src';

import type { VersionKey } from '../../repositories/rows';
import { STATES } from '../../repositories/rows';
import type { Meaning } from '../meaning';
import type { OfferingStore } from './offering-store';
import type { ReadSource, SourceReader } from './source-reader';

/** Above so many documents whose vectors came late, linking everything once costs less. */
const MANY_LATE = 1_000;

interface Parts {
  readonly meaning: Meaning;
  readonly offerings: OfferingStore;
  readonly sources: SourceReader;
}

/** What a step of deepening did, and what has to be linked anew because of it. */
export interface Deepened {
  readonly isBusy: boolean;
  /** Vectors came into use in these languages, or out of it, or so many came late that every source is linked anew. */
  readonly languages: readonly string[];
  /** Sources and offerings whose vectors came late, by id. */
  readonly documents: readonly string[];
}

type Document = OfferingDocument | SourceDocument;

interface Pass {
  /** Undefined once every source has been seen. */
  pages: AsyncGenerator<readonly ReadSource[], undefined> | undefined;
  page: readonly Document[];
  /** Texts that changed since: the only ones looked at once the pass is over. */
  readonly fresh: Map<string, Document>;
  /** Ids of what the pass found without vectors where links are made with them already. */
  readonly late: Set<string>;
}

const NOTHING: Deepened = { isBusy: false, languages: [], documents: [] };

/** Gives passages their sentence vectors, a few at a time while nothing else is to be done; not where offerings are too many. */
export const createDeepening = ({ meaning, offerings, sources }: Parts) => {
  const passes = new Map<string, Pass>();

  const noteLate = async (locale: string, pass: Pass, documents: readonly Document[]) => {
    if (!meaning.vectorsFor(locale)) return;
    for (const document of documents)
      if (await meaning.lacks(locale, document)) pass.late.add(document.id);
  };

  const passFor = (locale: string): Pass => {
    const known = passes.get(locale);
    if (known) return known;
    const pass: Pass = {
      pages: sources.pages({ locale }),
      page: [],
      fresh: new Map(),
      late: new Set(),
    };
    passes.set(locale, pass);
    return pass;
  };

  const isBusyWith = async (locale: string, documents: readonly Document[]): Promise<boolean> =>
    (await meaning.embedMissing(locale, documents)) === true;

  /** Sources page by page; false once all have been seen. */
  const stepPass = async (locale: string, pass: Pass): Promise<boolean> => {
    if (await isBusyWith(locale, pass.page)) return true;
    if (!pass.pages) return false;
    const { value } = await pass.pages.next();
    pass.page = value?.map(({ document }) => document) ?? [];
    await noteLate(locale, pass, pass.page);
    if (!value) pass.pages = undefined;
    return value !== undefined;
  };

  const stepLanguage = async (locale: string): Promise<Deepened> => {
    const own: OfferingDocument[] = [];
    for (const state of STATES)
      for await (const offering of offerings.each(locale, state)) own.push(offering);
    const pass = passFor(locale);
    if (pass.pages) await noteLate(locale, pass, own);
    const fresh = [...pass.fresh.values()];
    const isBusy =
      (await isBusyWith(locale, own)) ||
      (await stepPass(locale, pass)) ||
      (await isBusyWith(locale, fresh));
    if (isBusy) return { ...NOTHING, isBusy };
    // The model has failed: what has no vector yet waits for it.
    if (!(await meaning.isActive(locale))) return NOTHING;
    const isOther = await meaning.conclude(locale, own);
    const late = new Set([...pass.late, ...fresh.map(({ id }) => id)]);
    pass.fresh.clear();
    pass.late.clear();
    if (!isOther && (late.size === 0 || !meaning.vectorsFor(locale))) return NOTHING;
    return isOther || late.size > MANY_LATE
      ? { ...NOTHING, isBusy: true, languages: [locale] }
      : { ...NOTHING, isBusy: true, documents: [...late] };
  };

  return {
    /** A text is new, or other than it was. */
    note: async (key: Pick<VersionKey, 'locale'>, document: Document): Promise<void> => {
      if (!offerings.isInMemory()) return;
      const locale = sources.languageOf(key);
      if (await meaning.lacks(locale, document)) passFor(locale).fresh.set(document.id, document);
    },
    step: async (locales: readonly string[]): Promise<Deepened> => {
      if (!offerings.isInMemory()) return NOTHING;
      for (const locale of locales) {
        if (!(await meaning.isActive(locale))) continue;
        const deepened = await stepLanguage(locale);
        if (deepened.isBusy) return deepened;
      }
      return NOTHING;
    },
  };
};

export type Deepening = ReturnType<typeof createDeepening>;
