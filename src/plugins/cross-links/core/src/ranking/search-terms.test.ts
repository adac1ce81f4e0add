import { finish } from '../steps';
import { createSnapshotBuilder } from '../indexing/snapshot';
import type { SourceDocument } from '../documents';
import { createRanker } from './create-ranker';
import { SEARCH_TERMS, searchTerms, termsOf } from './search-terms';

const source = (text: string, title = 'A title'): SourceDocument => ({
  id: 'source',
  locale: 'en',
  segments: [
    { field: 'title', role: 'title', text: title },
    { field: 'body', role: 'body', text },
  ],
});

const snapshotOver = (texts: readonly string[]) => {
  const documents = texts.map((text, at) => ({ ...source(text), id: `source${at}` }));
  const ids = documents.map(({ id }) => id);
  const builder = createSnapshotBuilder({ locale: 'en', ids, latentDimensions: 0 });
  for (const document of documents) builder.addSource(document);
  return finish(builder.finish());
};

describe('searchTerms', () => {
  const snapshot = snapshotOver(
    Array.from({ length: 50 }, (_, at) => `reports and meetings ${at}`),
  );

  it('puts rare words of the title first and leaves stop words out', () => {
    const [first] = searchTerms(source('the reports of the meetings', 'Regression'), snapshot);
    expect(first?.term).toBe('regress');
    expect(searchTerms(source('the of and'), snapshot).map(({ term }) => term)).toEqual(['titl']);
  });

  it('gives each word once, heaviest first, and no more than are asked of a search engine', () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${String(at)}x word${String(at)}x`);
    const terms = searchTerms(source(words.join(' ')), snapshot);
    expect(terms).toHaveLength(SEARCH_TERMS);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(SEARCH_TERMS);
    const weights = terms.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('speaks the language of the ranker: one scores what the other finds', () => {
    const offering = { ...source('Regression with data', 'Statistics'), id: 'offering' };
    const asked = source('Statistics and regression with data', 'Statistics for all');
    const ranker = createRanker({ locale: 'en', offerings: [offering], snapshot });
    const [match] = ranker.rank(asked);
    const own = new Set(termsOf(offering, 'en'));
    const found = searchTerms(asked, snapshot).filter(({ term }) => own.has(term));
    expect(match?.terms.length).toBe(found.length);
  });
});
