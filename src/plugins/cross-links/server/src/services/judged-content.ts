import type { Core } from '@strapi/strapi';
import {
  EMPTY_CURATION,
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

/** The kind of help that an editor chose for a text in place of the verdict: a label to train the need model with. */
export interface Override {
  readonly sourceId: string;
  readonly need: 'mentor' | 'trainer' | 'both' | 'neither';
}

/** A value that cannot be read judges nothing; the evaluation goes on without it. */
const choicesIn = (value: unknown): Curation => {
  try {
    return parseCuration(value);
  } catch {
    return EMPTY_CURATION;
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
    overrides: readonly Override[];
  }> => {
    await corpus.refresh();
    const sources: SourceDocument[] = [];
    const judgements: Judgement[] = [];
    const overrides: Override[] = [];
    for (const type of sourceTypes(strapi)) {
      for (const row of await readEntries(strapi, type.uid)) {
        const key = versionsOf(type, row).find(({ state }) => state === 'published');
        const source =
          key && corpus.languageOf(key) === locale ? corpus.sources.get(key) : undefined;
        if (!source) continue;
        sources.push(source);
        const { pinned, hidden, mode } = choicesIn(row[linksAttribute(type) ?? '']);
        const judge = (list: readonly OfferingReference[], grade: number): void => {
          for (const item of list)
            judgements.push({ sourceId: source.id, offeringId: keyOf(item), grade });
        };
        judge(pinned, PINNED);
        judge(hidden, HIDDEN);
        if (mode !== 'auto')
          overrides.push({ sourceId: source.id, need: mode === 'none' ? 'neither' : mode });
      }
    }
    return { offerings: corpus.offeringsIn(locale, 'published'), sources, judgements, overrides };
  };
