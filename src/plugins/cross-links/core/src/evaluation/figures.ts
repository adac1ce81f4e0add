/** The figures of an evaluation. */
import type { Kind } from '../documents';
import { needFigures } from '../need/figures';
import type { Match } from '../ranking/match';
import type { ArticleResult } from './evaluate-ranking';
import type { JudgedArticle } from './json-article';
import {
  averagePrecision,
  meanOf,
  ndcgAt,
  percentile,
  precisionAt,
  recallAt,
  reciprocalRank,
  relevantCount,
} from './metrics';
import type { Judgements } from './metrics';
import type { Qrels } from './qrels';

/** What `cross-links evaluate` prints; shares are 0..1, `null` where there is nothing to take them of. */
export interface Figures {
  readonly articles: number;
  readonly offerings: number;
  /** Judged pairs whose article and offering are both there. */
  readonly judged: number;
  readonly 'ndcg@10': number | null;
  readonly 'ndcg@3': number | null;
  readonly 'p@3': number | null;
  readonly mrr: number | null;
  readonly map: number | null;
  readonly 'recall@10': number | null;
  /** Share of one-kind articles whose first match has the needed kind. */
  readonly kindAccuracy: number | null;
  readonly needMacroF1: number | null;
  /** Links that a reader would see, and the share of them with grade 1 or more. */
  readonly served: { readonly links: number; readonly relevant: number | null };
  /** Serving nothing where nothing is relevant. */
  readonly noLink: { readonly precision: number | null; readonly recall: number | null };
  /** The same ranking with the verdict ignored. */
  readonly topicOnly: {
    readonly 'ndcg@10': number | null;
    readonly 'ndcg@3': number | null;
    readonly kindAccuracy: number | null;
  };
  readonly ms: { readonly index: number; readonly p50: number; readonly p95: number };
}

const NOTHING: Judgements = new Map();

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : round(part / whole);

const idsOf = (matches: readonly Match[]): string[] => matches.map(({ offeringId }) => offeringId);

interface Judged {
  readonly result: ArticleResult;
  readonly judged: Judgements;
}

const isOneKind = (need: JudgedArticle['need']): need is Kind =>
  need === 'mentor' || need === 'trainer';

/** Over one-kind articles with a match; `null` where no match has a kind. */
const kindAccuracyOf = (
  results: readonly ArticleResult[],
  firstOf: (result: ArticleResult) => Match | undefined,
): number | null => {
  const oneKind = results.filter(({ article }) => isOneKind(article.need));
  const known = oneKind.filter((result) => firstOf(result)?.kind !== undefined);
  if (known.length === 0) return null;
  return share(
    known.filter((result) => firstOf(result)?.kind === result.article.need).length,
    oneKind.length,
  );
};

const needMacroF1Of = (results: readonly ArticleResult[]): number | null => {
  const judged = results.flatMap(({ article, need }) =>
    article.need === undefined || need === undefined ? [] : [{ ...need, need: article.need }],
  );
  return judged.length === 0 ? null : round(needFigures(judged).macroF1);
};

const servedOf = (all: readonly Judged[]): Figures['served'] => {
  const grades = all.flatMap(({ result, judged }) =>
    result.served.map((id) => judged.get(id) ?? 0),
  );
  const relevant = grades.filter((grade) => grade >= 1).length;
  return { links: grades.length, relevant: share(relevant, grades.length) };
};

const noLinkOf = (all: readonly Judged[]): Figures['noLink'] => {
  const empty = all.filter(({ judged }) => relevantCount(judged) === 0);
  const unserved = all.filter(({ result }) => result.served.length === 0);
  const right = empty.filter(({ result }) => result.served.length === 0).length;
  return { precision: share(right, unserved.length), recall: share(right, empty.length) };
};

interface FigureInput {
  readonly results: readonly ArticleResult[];
  readonly offerings: ReadonlySet<string>;
  readonly qrels: Qrels;
  /** Milliseconds that building the index took. */
  readonly indexMs: number;
}

/** Judgements of offerings that are there. */
const presentOnly = (judged: Judgements, offerings: ReadonlySet<string>): Judgements =>
  new Map([...judged].filter(([id]) => offerings.has(id)));

/**
 * Computes the figures. Means are taken over articles with a relevant offering; the others count in `noLink` alone.
 */
export const figuresOf = ({ results, offerings, qrels, indexMs }: FigureInput): Figures => {
  const all = results.map((result): Judged => {
    const judged = qrels.get(result.article.source.id) ?? NOTHING;
    return { result, judged: presentOnly(judged, offerings) };
  });
  const linkable = all.filter(({ judged }) => relevantCount(judged) > 0);
  const over = (
    figure: (ranked: readonly string[], judged: Judgements) => number,
  ): number | null =>
    linkable.length === 0
      ? null
      : round(meanOf(linkable.map(({ result, judged }) => figure(idsOf(result.matches), judged))));
  const topicNdcg = (depth: number): number | null =>
    linkable.length === 0
      ? null
      : round(
          meanOf(
            linkable.map(({ result, judged }) => ndcgAt(idsOf(result.topicMatches), judged, depth)),
          ),
        );
  const isJudged = qrels.size > 0;
  const times = results.map(({ ms }) => ms);
  return {
    articles: results.length,
    offerings: offerings.size,
    judged: all.reduce((sum, { judged }) => sum + judged.size, 0),
    'ndcg@10': over((ranked, judged) => ndcgAt(ranked, judged, 10)),
    'ndcg@3': over((ranked, judged) => ndcgAt(ranked, judged, 3)),
    'p@3': over((ranked, judged) => precisionAt(ranked, judged, 3)),
    mrr: over(reciprocalRank),
    map: over(averagePrecision),
    'recall@10': over((ranked, judged) => recallAt(ranked, judged, 10)),
    kindAccuracy: kindAccuracyOf(results, ({ matches }) => matches[0]),
    needMacroF1: needMacroF1Of(results),
    served: isJudged
      ? servedOf(all)
      : { links: results.reduce((sum, { served }) => sum + served.length, 0), relevant: null },
    noLink: isJudged ? noLinkOf(all) : { precision: null, recall: null },
    topicOnly: {
      'ndcg@10': topicNdcg(10),
      'ndcg@3': topicNdcg(3),
      kindAccuracy: kindAccuracyOf(results, ({ topicMatches }) => topicMatches[0]),
    },
    ms: {
      index: round(indexMs),
      p50: round(percentile(times, 0.5)),
      p95: round(percentile(times, 0.95)),
    },
  };
};
