/** Judged offerings among synthetic ones, so that quality and time can be measured at any size. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

import type { OfferingDocument, TextSegment } from '../src/plugins/cross-links/core/src/documents';
import { readJudgedFiles } from '../src/plugins/cross-links/cli/src/evaluation/judged-set';
import { splitSentences } from '../src/plugins/cross-links/core/src/text/sentences';

const DATA = join(__dirname, '../eval/data');

/** The judged set that every size contains. */
export const JUDGED = readJudgedFiles({
  offerings: join(DATA, 'relevance/offerings.jsonl'),
  articles: join(DATA, 'relevance/articles.jsonl'),
  qrels: join(DATA, 'relevance/qrels.tsv'),
  locale: 'en',
});

interface Description {
  readonly title: string;
  readonly text: string;
}

const descriptionsOf = (name: string): Description[] =>
  readFileSync(join(DATA, 'ir', name, 'docs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Description);

/** Numbers that are the same in every run: a linear congruential generator by Knuth's constants. */
const createRandom = (): ((limit: number) => number) => {
  let state = 42;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
};

/** Sentences of an offering: with a title and four tags about 110 words, as the judged ones have. */
const SENTENCES = 4;
const TAGS = 4;

/** The judged offerings and as many synthetic ones, of real sentences put together anew, as make up the size. */
export const offeringsOf = (size: number): OfferingDocument[] => {
  const descriptions = [...descriptionsOf('career-programs'), ...descriptionsOf('esco-en')];
  const titles = descriptions.map(({ title }) => title);
  const sentences = descriptions.flatMap(({ text }) =>
    splitSentences(text, 'en').map((s) => s.text),
  );
  const random = createRandom();
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const some = (count: number, from: readonly string[]): string[] =>
    Array.from({ length: count }, () => pick(from));
  const synthetic = Array.from(
    { length: Math.max(0, size - JUDGED.offerings.length) },
    (_, index) => {
      const tags = some(TAGS, titles);
      const segments: TextSegment[] = [
        { field: 'title', role: 'title', text: pick(titles) },
        { field: 'summary', role: 'body', text: some(SENTENCES, sentences).join(' ') },
        ...tags.map((text): TextSegment => ({ field: 'skills', role: 'tags', text })),
      ];
      return { id: `s-${String(index).padStart(6, '0')}`, locale: 'en', segments };
    },
  );
  return [...JUDGED.offerings, ...synthetic];
};

/** Text of the segments of some roles. */
export const textOf = (
  { segments }: { readonly segments: readonly TextSegment[] },
  roles: readonly TextSegment['role'][],
): string =>
  segments
    .filter(({ role }) => roles.includes(role))
    .map(({ text }) => text)
    .join(' \n');
