/** Rankings as trec run files. */

/** One article's ranking, best first. */
export interface Ranking {
  readonly articleId: string;
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
}

/** Lines of `article Q0 offering rank score run`, tab-separated, ranks from 1. */
export const writeRun = (rankings: readonly Ranking[], runName: string): string =>
  rankings
    .flatMap(({ articleId, ranked }) =>
      ranked.map(({ id, score }, index) =>
        [articleId, 'Q0', id, String(index + 1), score.toFixed(6), runName].join('\t'),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
