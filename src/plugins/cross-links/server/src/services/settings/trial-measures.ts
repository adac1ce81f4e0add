import type { TrialMeasures } from '../../../../core/src';
import { assessNeed } from '../../../../core/src/need';
import {
  figuresOf,
  runArticles,
  type JudgedArticle,
  type Qrels,
} from '../../../../core/src/evaluation';

import type { Corpus } from '../corpus';
import { createJudgedContent } from '../judged-content';

type Measure = TrialMeasures['before'];

const NONE: Measure = { 'ndcg@10': null, 'recall@10': null, mrr: null };

/** How well one ranking agrees with what editors pinned and hid. */
const measureOf = async (
  corpus: Corpus,
  locale: string,
): Promise<{ judged: number; measure: Measure }> => {
  const { sources, judgements } = await createJudgedContent(corpus)(locale);
  const grades = new Map<string, Map<string, number>>();
  for (const { sourceId, offeringId, grade } of judgements) {
    const own = grades.get(sourceId) ?? new Map<string, number>();
    own.set(offeringId, grade);
    grades.set(sourceId, own);
  }
  const qrels: Qrels = grades;
  const articles: JudgedArticle[] = sources
    .filter(({ id }) => grades.has(id))
    .map((source) => ({ source }));
  if (articles.length === 0) return { judged: 0, measure: NONE };
  const published = { locale, state: 'published' } as const;
  const judged = articles.map(({ source }) => source);
  const ids = judgements.map(({ offeringId }) => offeringId);
  const ranker = await corpus.rankerFor(published, judged, ids);
  const results = runArticles({ ranker, articles, assess: assessNeed, clock: () => 0 });
  const known = await corpus.offeringIds(locale, 'published');
  const figures = figuresOf({ results, offerings: known, qrels, indexMs: 0 });
  const { 'ndcg@10': ndcg, 'recall@10': recall, mrr } = figures;
  return { judged: figures.judged, measure: { 'ndcg@10': ndcg, 'recall@10': recall, mrr } };
};

/** The measures of two rankings side by side, for each language in which somebody pinned or hid something. */
export const trialMeasures = async (
  corpora: { before: Corpus; after: Corpus },
  locales: readonly string[],
): Promise<TrialMeasures[]> => {
  const found: TrialMeasures[] = [];
  for (const locale of locales) {
    const before = await measureOf(corpora.before, locale);
    if (before.judged === 0) continue;
    const after = await measureOf(corpora.after, locale);
    found.push({ locale, judged: before.judged, before: before.measure, after: after.measure });
  }
  return found;
};
