import { keyOf, type OfferingReference, type SourceDocument } from '../../../core/src';

import type { Corpus } from './corpus';
import { readableCuration } from './readable-curation';

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

/** What `cross-links evaluate --app` measures: the published texts of a language, and the editors' choices. */
export const createJudgedContent =
  (corpus: Corpus) =>
  async (
    locale: string,
  ): Promise<{
    sources: readonly SourceDocument[];
    judgements: readonly Judgement[];
    overrides: readonly Override[];
  }> => {
    const sources: SourceDocument[] = [];
    const judgements: Judgement[] = [];
    const overrides: Override[] = [];
    for await (const page of corpus.sources.pages({ locale, state: 'published' })) {
      for (const { document, choices } of page) {
        sources.push(document);
        const { pinned, hidden, mode } = readableCuration(choices);
        const judge = (list: readonly OfferingReference[], grade: number): void => {
          for (const item of list)
            judgements.push({ sourceId: document.id, offeringId: keyOf(item), grade });
        };
        judge(pinned, PINNED);
        judge(hidden, HIDDEN);
        if (mode !== 'auto')
          overrides.push({ sourceId: document.id, need: mode === 'none' ? 'neither' : mode });
      }
    }
    return { sources, judgements, overrides };
  };
