/**
 * `tsx eval/background.ts`: counts in how many whole articles each English word stands and writes the table that a new
 * site starts with. The articles are those of `need/data`: original texts of this project, in mixed fields; the articles
 * that the ranker is judged on are not among them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { analyse } from '../src/plugins/cross-links/core/src/text/analyse';

interface Article {
  readonly title?: string;
  readonly body?: string;
  readonly text?: string;
}

const DATA = join(__dirname, '../need/data');
const TABLE = join(__dirname, '../src/plugins/cross-links/core/src/indexing/background/en.ts');

/** Whole articles, not snippets: a document frequency grows with the length of documents. */
const MIN_LENGTH = 1200;

/** Rarer words are as rare as unknown ones for the purpose, and would double the table. */
const MIN_TEXTS = 3;

const bodyOf = ({ body, text }: Article): string => body ?? text ?? '';

const readArticles = (file: string): Article[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Article);

const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('relevance'))
  .sort();
const judged = new Set(
  readArticles(join(__dirname, 'data/relevance/articles.jsonl')).map(({ title }) => title),
);
const articles = files
  .flatMap((name) => readArticles(join(DATA, name)))
  .filter((article) => bodyOf(article).length >= MIN_LENGTH && !judged.has(article.title));

const counts = new Map<string, number>();
for (const article of articles) {
  const terms = analyse(`${article.title ?? ''}\n${bodyOf(article)}`, 'en');
  for (const term of new Set(terms.map(({ term }) => term))) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}

/** Terms of one count together, so that the table is short: `count:term,term`. */
const groups = new Map<number, string[]>();
for (const [term, count] of counts) {
  if (count >= MIN_TEXTS) groups.set(count, [...(groups.get(count) ?? []), term]);
}
const lines = [...groups]
  .sort(([first], [second]) => second - first)
  .map(([count, terms]) => `${count}:${terms.sort().join(',')}`);

writeFileSync(
  TABLE,
  `/* Written by eval/background.ts from the original articles in need/data (MIT, like the project). */
import type { BackgroundTable } from './background-table';

/** English stems by the number of articles they stand in. */
export const ENGLISH: BackgroundTable = {
  texts: ${articles.length},
  groups: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ],
};
`,
);
console.log(`${articles.length} articles, ${counts.size} stems`);
