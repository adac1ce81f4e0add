import type { Core } from '@strapi/strapi';
import {
  keyOf,
  parseCuration,
  type Curation,
  type OfferingDocument,
  type OfferingReference,
  type SourceDocument,
} from '../../../core/src';

import { readEntries, versionsOf } from '../repositories/entries';
import type { Corpus } from './corpus';
import { linksAttribute, sourceTypes } from './source-types';

/** Grades of the evaluation: a pin is what a reader should be pointed to, a hidden offering is not. */
const PINNED = 3;
const HIDDEN = 0;

export interface Judgement {
  readonly sourceId: string;
  readonly offeringId: string;
  readonly grade: number;
}

/** A value that cannot be read judges nothing; the evaluation goes on without it. */
const choicesIn = (value: unknown): Pick<Curation, 'pinned' | 'hidden'> => {
  try {
    return parseCuration(value);
  } catch {
    return { pinned: [], hidden: [] };
  }
};

/** What `cross-links evaluate --app` measures: the published texts of a language, and the editors' choices. */
export const createJudgedContent =
  (strapi: Core.Strapi, corpus: Corpus) =>
  async (
    locale: string,
  ): Promise<{
    offerings: readonly OfferingDocument[];
    sources: readonly SourceDocument[];
    judgements: readonly Judgement[];
  }> => {
    await corpus.refresh();
    const sources: SourceDocument[] = [];
    const judgements: Judgement[] = [];
    for (const type of sourceTypes(strapi)) {
      for (const row of await readEntries(strapi, type.uid)) {
        const key = versionsOf(type, row).find(({ state }) => state === 'published');
        const source =
          key && corpus.languageOf(key) === locale ? corpus.sources.get(key) : undefined;
        if (!source) continue;
        sources.push(source);
        const { pinned, hidden } = choicesIn(row[linksAttribute(type) ?? '']);
        const judge = (list: readonly OfferingReference[], grade: number): void => {
          for (const item of list)
            judgements.push({ sourceId: source.id, offeringId: keyOf(item), grade });
        };
        judge(pinned, PINNED);
        judge(hidden, HIDDEN);
      }
    }
    return { offerings: corpus.offeringsIn(locale, 'published'), sources, judgements };
  };
