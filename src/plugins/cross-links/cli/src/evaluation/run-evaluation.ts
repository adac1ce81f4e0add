import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import type { Embedder } from '../../../core/src/embedding/embedder';
import { createVectorCache } from '../../../core/src/embedding/vector-cache';
import {
  type ArticleResult,
  type Figures,
  type JudgedArticle,
  figuresOf,
  runArticles,
} from '../../../core/src/evaluation';
import { assessNeed } from '../../../core/src/need';
import { createRanker } from '../../../core/src/ranking/create-ranker';
import type { PassageVectors } from '../../../core/src/ranking/passage-vectors';
import { passagesOf } from '../../../core/src/ranking/passages';
import { createFileVectorStore } from '../../../server/src/embedders/file-vector-store';
import type { JudgedSet } from './judged-set';

interface EvaluationOptions {
  readonly locale: string;
  /** Absent: words alone. */
  readonly embedder?: Embedder | undefined;
  /** Articles whose words are counted, where that is more than those ranked. */
  readonly statisticsOf?: readonly JudgedArticle[];
}

/** Figures, and what they were computed from. */
export interface Evaluation {
  readonly figures: Figures;
  readonly results: readonly ArticleResult[];
}

/** Vectors that were computed once are kept here. */
const CACHE_FOLDER = join('node_modules', '.cache', 'cross-links');

const embedAll = async (
  { offerings, articles }: JudgedSet,
  embedder: Embedder,
): Promise<PassageVectors> => {
  const cache = createVectorCache(embedder, createFileVectorStore(CACHE_FOLDER));
  const documents = [...offerings, ...articles.map(({ source }) => source)];
  await cache.ensure(documents.flatMap(passagesOf).map(({ text }) => text));
  return cache.lookup;
};

/** Indexes the offerings, ranks every article and computes the figures. */
export const runEvaluation = async (
  set: JudgedSet,
  { locale, embedder, statisticsOf = set.articles }: EvaluationOptions,
): Promise<Evaluation> => {
  const vectors = embedder === undefined ? undefined : await embedAll(set, embedder);
  const clock = (): number => performance.now();
  const start = clock();
  const ranker = createRanker({
    locale,
    offerings: set.offerings,
    sources: statisticsOf.map(({ source }) => source),
    ...(vectors === undefined ? {} : { vectors }),
  });
  const indexMs = clock() - start;
  const hasKinds = set.offerings.some(({ kind }) => kind !== undefined);
  const results = runArticles({
    ranker,
    articles: set.articles,
    assess: hasKinds ? assessNeed : undefined,
    clock,
  });
  const offerings = new Set(set.offerings.map(({ id }) => id));
  return { figures: figuresOf({ results, offerings, qrels: set.qrels, indexMs }), results };
};
