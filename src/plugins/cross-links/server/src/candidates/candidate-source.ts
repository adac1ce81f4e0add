import type { OfferingDocument, SourceDocument } from '../../../core/src/documents';
import type { SearchTerm } from '../../../core/src/ranking/search-terms';

import type { State, VersionKey } from '../repositories/version-key';

/** A version of an offering, as a search engine takes it in. */
export interface CatalogueVersion {
  readonly key: VersionKey;
  /** The offering as the engine reads it. */
  readonly document: OfferingDocument;
  /** Its content words, stemmed, in order and with repetitions: what {@link CandidateQuery.terms} is compared with. */
  readonly terms: readonly string[];
}

/** What is looked for: offerings of one type in one language and state. */
export interface CandidateQuery {
  readonly uid: string;
  /** Versions in this language and those of types without languages, whose `locale` is ''. */
  readonly locale: string;
  readonly state: State;
  /** The words of the source that say most about it, heaviest first. */
  readonly terms: readonly SearchTerm[];
  readonly source: SourceDocument;
  /** Most candidates wanted. */
  readonly limit: number;
}

/**
 * Finds candidates among more offerings than are held in memory; what it finds is scored by the engine itself, so it
 * needs to find what may fit and not to judge it. The shipped ones use the database's own full text; Elasticsearch,
 * OpenSearch or Meilisearch are one more of these. All must pass `tests/app/candidates/contract.ts`.
 */
export interface CandidateSource {
  /** Names it in the engine's version: links are made anew where another one is used. */
  readonly name: string;
  /** Takes versions in, in place of what it knew under their keys. Repeated calls change nothing. */
  readonly put: (versions: readonly CatalogueVersion[]) => Promise<void>;
  readonly remove: (keys: readonly VersionKey[]) => Promise<void>;
  /** Document ids, best first and the same for the same catalogue. */
  readonly find: (query: CandidateQuery) => Promise<readonly string[]>;
}
