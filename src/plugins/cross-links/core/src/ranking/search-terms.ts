/** What is asked of a search engine that finds candidates: the words of a text that say most about it. */
import type { SourceDocument, TextSegment } from '../documents';
import { compactDocument } from '../indexing/compact-document';
import { locateTerms } from '../indexing/located-document';
import type { Snapshot } from '../indexing/snapshot';
import { buildQuery } from './query';
import { RANKING, type RankingSettings } from './ranking-settings';

/** A word as the engine compares it, and how much an offering is worth that has it. */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
}

/** With so many words any search engine finds what our own scoring would (ranking.md, lesson 3). */
export const SEARCH_TERMS = 40;
/** And so many candidates of each type. */
export const SEARCH_CANDIDATES = 300;

/** The heaviest different words of a source, heaviest first; equal ones in the order of the alphabet. */
export const searchTerms = (
  source: SourceDocument,
  snapshot: Snapshot,
  overrides: Partial<RankingSettings> = {},
): SearchTerm[] => {
  const { locale, vocabulary, statistics } = snapshot;
  const compact = compactDocument(source.id, locateTerms(source, locale), vocabulary);
  const settings = { ...RANKING, ...overrides };
  const { ids, weights } = buildQuery(compact, statistics, { vocabulary, settings });
  return Array.from(ids, (id, at) => ({ term: vocabulary.termOf(id), weight: weights[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, SEARCH_TERMS);
};

/** Every content word of a document as the engine compares it, in order and with repetitions. */
export const termsOf = (
  document: { readonly segments: readonly TextSegment[] },
  locale: string,
): string[] => locateTerms(document, locale).flatMap(({ terms }) => terms.map(({ term }) => term));
