/** Articles and offerings of any number for a real database: real sentences put together anew, the same in every run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { splitSentences } from '../../src/plugins/cross-links/core/src/text/sentences';

const ROOT = join(__dirname, '../..');

const linesOf = <T>(file: string): T[] =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

interface Text {
  readonly title: string;
  readonly body: string;
}

/** Words of the one collection and of the other: what articles and offerings of one topic have in common. */
interface Topic {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Numbers that are the same in every run: a linear congruential generator by Knuth's constants. */
export const createRandom = (seed = 42): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
};

const topics = linesOf<{ title: string; text: string }>(
  'eval/data/ir/career-programs/docs.jsonl',
).map(({ title, text }): Topic => ({
  title,
  sentences: splitSentences(text, 'en').map((sentence) => sentence.text),
}));

const prose = linesOf<Text>('need/data/articles.jsonl').map(({ title, body }) => ({
  title,
  sentences: splitSentences(body, 'en').map((sentence) => sentence.text),
}));

type Random = ReturnType<typeof createRandom>;

const pick = <T>(random: Random, from: readonly T[]): T => {
  const picked = from[random(from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

const some = (random: Random, count: number, from: readonly string[]): string =>
  Array.from({ length: count }, () => pick(random, from)).join(' ');

const PARAGRAPHS = 5;

/** An article of some 250 words: paragraphs of a story with sentences of a topic among them. */
export const articleOf = (number: number): { title: string; paragraphs: string[] } => {
  const random = createRandom(number * 7919 + 1);
  const story = pick(random, prose);
  const topic = pick(random, topics);
  return {
    title: `${topic.title}: ${story.title} (${number})`,
    paragraphs: Array.from(
      { length: PARAGRAPHS },
      () => `${some(random, 2, story.sentences)} ${some(random, 1, topic.sentences)}`,
    ),
  };
};

/** An offering of some 80 words on a topic. */
export const offeringOf = (number: number): { title: string; summary: string } => {
  const random = createRandom(number * 104_729 + 3);
  const topic = pick(random, topics);
  const other = pick(random, topics);
  return {
    title: `${topic.title} (${number})`,
    summary: `${some(random, 2, topic.sentences)} ${some(random, 1, other.sentences)}`.slice(
      0,
      400,
    ),
  };
};
