import type { OfferingDocument, SourceDocument } from '../documents';
import { createRanker } from './create-ranker';
import { namedParts } from './named-parts';
import type { RankingSignal } from './signals';

const text = (id: string, words: string) => ({
  id,
  locale: 'en',
  segments: [
    { field: 'title', role: 'title' as const, text: words },
    { field: 'body', role: 'body' as const, text: `${words}, told at length with ${words}.` },
  ],
});
const offering = (id: string): OfferingDocument => text(id, 'giving feedback to a new team');
const SOURCE: SourceDocument = text('article', 'giving feedback to a new team');
const offerings = ['a', 'b', 'c'].map(offering);

const rankWith = (signals: readonly RankingSignal[]) =>
  createRanker({ locale: 'en', offerings, sources: [SOURCE], signals }).rank(SOURCE);

const liking = (id: string, value = 1): RankingSignal => ({
  name: 'liking',
  span: 1,
  value: (pair) => (pair.offering.id === id ? value : 0),
});

describe('signals of a site', () => {
  it('are parts of the score like the others, and sum to it', () => {
    const [first] = rankWith([liking('c')]);
    expect(first?.offeringId).toBe('c');
    expect(first?.parts.signals?.['liking']).toBeGreaterThan(0);
    const sum = namedParts(first?.parts as never).reduce((total, [, value]) => total + value, 0);
    expect(sum).toBe(first?.score);
  });

  it('lower a score as well, and stay within their span', () => {
    expect(rankWith([liking('a', -1)]).map(({ offeringId }) => offeringId)).toEqual([
      'b',
      'c',
      'a',
    ]);
    expect(rankWith([liking('c', 1_000)])[0]?.score).toBe(rankWith([liking('c')])[0]?.score);
  });

  it('say nothing where they give no number', () => {
    const plain = rankWith([]).map(({ score }) => score);
    expect(rankWith([liking('c', NaN)]).map(({ score }) => score)).toEqual(plain);
  });
});
