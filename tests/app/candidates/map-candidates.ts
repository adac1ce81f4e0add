import type {
  CandidateSource,
  CatalogueVersion,
} from '../../../src/plugins/cross-links/server/src/candidates/candidate-source';
import type { VersionKey } from '../../../src/plugins/cross-links/server/src/repositories/rows';

const nameOf = ({ uid, documentId, locale, state }: VersionKey): string =>
  [uid, documentId, locale, state].join('|');

/** The simplest candidate source there is: an example, and what the contract is checked against. */
export const createMapCandidates = (): CandidateSource => {
  const known = new Map<string, CatalogueVersion>();
  return {
    name: 'map',
    put: (versions) => {
      for (const version of versions) known.set(nameOf(version.key), version);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) known.delete(nameOf(key));
      return Promise.resolve();
    },
    find: ({ uid, locale, state, terms, limit }) => {
      const scored = [...known.values()]
        .filter(({ key }) => key.uid === uid && key.state === state)
        .filter(({ key }) => key.locale === '' || key.locale === locale)
        .map(({ key, terms: own }) => ({
          documentId: key.documentId,
          score: terms.reduce(
            (sum, { term, weight }) => sum + (own.includes(term) ? weight : 0),
            0,
          ),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.documentId < b.documentId ? -1 : 1));
      return Promise.resolve(scored.slice(0, limit).map(({ documentId }) => documentId));
    },
  };
};
