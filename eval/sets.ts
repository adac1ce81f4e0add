/** The judged sets and the ways in which each is run. */
import { join } from 'node:path';

/** One run of a set. */
export interface EvalRun {
  /** Name in the table and in `baseline.json`. */
  readonly name: string;
  readonly offerings: string;
  readonly articles: string;
  readonly qrels: string;
  readonly locale: string;
  readonly embedder: 'none' | 'offline';
  /** Every n-th article is ranked; all of them are counted in the statistics. */
  readonly every?: number;
  /** Only with `--full`: computing the vectors takes minutes the first time. */
  readonly isSlow?: boolean;
}

const DATA = join(__dirname, 'data');

const relevance = {
  offerings: join(DATA, 'relevance/offerings.jsonl'),
  articles: join(DATA, 'relevance/articles.jsonl'),
  qrels: join(DATA, 'relevance/qrels.tsv'),
  locale: 'en',
};

const collection = (name: string, locale: string) => ({
  offerings: join(DATA, `ir/${name}/docs.jsonl`),
  articles: join(DATA, `ir/${name}/queries.jsonl`),
  qrels: join(DATA, `ir/${name}/qrels.tsv`),
  locale,
});

/** Every run, in the order of the table. */
export const RUNS: readonly EvalRun[] = [
  { name: 'relevance', ...relevance, embedder: 'none' },
  { name: 'relevance + offline embedder', ...relevance, embedder: 'offline' },
  { name: 'career-programs', ...collection('career-programs', 'en'), embedder: 'none' },
  { name: 'esco-en', ...collection('esco-en', 'en'), embedder: 'none' },
  { name: 'esco-fr', ...collection('esco-fr', 'fr'), embedder: 'none' },
  {
    name: 'career-programs, every 4th + offline embedder',
    ...collection('career-programs', 'en'),
    embedder: 'offline',
    every: 4,
    isSlow: true,
  },
];
