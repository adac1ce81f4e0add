import type { CandidateSource } from './candidate-source';
import type { CatalogueTable } from './catalogue-table';
import { wordToken } from './word-token';

/** Words of one offering that are searched; a page of text has some 300. */
const MOST_WORDS = 10_000;

/** Candidates by the database's own full text. */
export const createDatabaseCandidates = (table: CatalogueTable): CandidateSource => ({
  name: table.name,
  put: (versions) =>
    table.putWords(
      versions.map(({ key, terms }) => ({
        key,
        words: terms.slice(0, MOST_WORDS).map(wordToken).join(' '),
      })),
    ),
  remove: table.remove,
  find: ({ terms, ...query }) =>
    table.search({
      ...query,
      tokens: terms.map(({ term, weight }) => ({ token: wordToken(term), weight })),
    }),
});
