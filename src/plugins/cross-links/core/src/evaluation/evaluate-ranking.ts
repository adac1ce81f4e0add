/** Runs a ranker over judged articles and says how good it is. */
import type { SourceDocument } from '../documents';
import type { NeedAssessment } from '../need/verdict';
import type { Match } from '../ranking/match';
import type { Ranker } from '../ranking/ranker';
import type { JudgedArticle } from './json-article';
import type { Ranking } from './run-file';
import { servedFor } from './served-links';

/** Matches that are kept of an article: figures reach to 10, average precision and run files further. */
const DEPTH = 100;

/** What the engine said about one article. */
export interface ArticleResult {
  readonly article: JudgedArticle;
  /** Best first, with the need in use, without the article itself. */
  readonly matches: readonly Match[];
  /** The same by topic alone. */
  readonly topicMatches: readonly Match[];
  readonly need: NeedAssessment | undefined;
  /** Ids that a reader would see. */
  readonly served: readonly string[];
  /** Milliseconds that ranking took. */
  readonly ms: number;
}

interface EvaluationInput {
  readonly ranker: Ranker;
  readonly articles: readonly JudgedArticle[];
  /** Assesses the need of a source; left out where offerings have no kinds. */
  readonly assess: ((source: SourceDocument) => NeedAssessment) | undefined;
  /** A clock in milliseconds. */
  readonly clock: () => number;
}

/** Ranks every article as the site would. The engine is given `source` alone, never a label. */
export const runArticles = ({
  ranker,
  articles,
  assess,
  clock,
}: EvaluationInput): ArticleResult[] =>
  articles.map((article) => {
    const { source, self } = article;
    const need = assess?.(source);
    const limit = self === undefined ? DEPTH : DEPTH + 1;
    const withoutSelf = (matches: readonly Match[]): Match[] =>
      matches.filter(({ offeringId }) => offeringId !== self);
    const start = clock();
    const ranked = ranker.rank(source, need, { limit });
    const ms = clock() - start;
    const matches = withoutSelf(ranked);
    return {
      article,
      matches,
      topicMatches:
        need === undefined ? matches : withoutSelf(ranker.rank(source, undefined, { limit })),
      need,
      served: servedFor(matches, need),
      ms,
    };
  });

/** The results as rankings for a run file. */
export const rankingsOf = (results: readonly ArticleResult[]): Ranking[] =>
  results.map(({ article, matches }) => ({
    articleId: article.source.id,
    ranked: matches.map(({ offeringId, score }) => ({ id: offeringId, score })),
  }));
