import { CrossLinksError } from '../errors';
import { readArticles } from './json-article';
import { readOfferings } from './json-offering';
import { readQrels } from './qrels';
import { writeRun } from './run-file';

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CrossLinksError) return error.message;
  }
  return '';
};

describe('readOfferings', () => {
  it('reads every field, facts without dates and numbers', () => {
    const line = {
      id: 't-1',
      kind: 'trainer',
      title: 'Grant writing',
      headline: 'Two days',
      summary: 'One.\n\nTwo.',
      skills: ['budgets'],
      facts: { startDate: '2026-01-05', durationDays: 2, level: 'introductory' },
    };
    const [offering] = readOfferings({ name: 'o.jsonl', text: JSON.stringify(line) }, 'en');
    expect(offering?.segments.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'title: Grant writing',
      'headline: Two days',
      'body: One.',
      'body: Two.',
      'tags: budgets',
      'facts: introductory',
    ]);
  });

  it('leaves out what is over by a given day, and nothing without one', () => {
    const text = '{"id":"a","title":"A","facts":{"endDate":"2026-01-05"}}\n{"id":"b","title":"B"}';
    const ids = (now?: string) =>
      readOfferings({ name: 'o', text }, 'en', now === undefined ? undefined : new Date(now)).map(
        ({ id }) => id,
      );
    expect(ids()).toEqual(['a', 'b']);
    expect(ids('2026-01-05T20:00:00Z')).toEqual(['a', 'b']);
    expect(ids('2026-01-06T00:00:00Z')).toEqual(['b']);
  });

  it.each([
    ['{"id":"a"}', 'o.jsonl, line 1: "title": must be text'],
    ['{"id":"a","title":"A"}\n{"id":', 'o.jsonl, line 2: not JSON'],
    ['{"id":"a","title":"A","kind":"coach"}', 'o.jsonl, line 1: "kind": must be "mentor"'],
    ['{"id":"a","title":"A","skills":"x"}', 'o.jsonl, line 1: "skills"'],
    ['{"id":"a","title":"A"}\n{"id":"a","title":"B"}', 'id "a" stands on rows 1 and 2'],
    ['', 'o.jsonl: has no lines'],
  ])('names file, line and field: %s', (text, message) => {
    expect(messageOf(() => readOfferings({ name: 'o.jsonl', text }, 'en'))).toContain(message);
  });
});

describe('readArticles', () => {
  it('keeps the label apart from what the engine is given', () => {
    const text = '{"id":"a","title":"T","body":"B","need":"mentor","tags":["x"],"category":"y"}';
    const [article] = readArticles({ name: 'a', text }, 'en');
    expect(article?.need).toBe('mentor');
    expect(JSON.stringify(article?.source)).not.toContain('mentor');
    expect(article?.source.segments).toHaveLength(4);
  });

  it('asks for a text', () => {
    const message = messageOf(() =>
      readArticles({ name: 'a', text: '{"id":"a","title":"T"}' }, 'en'),
    );
    expect(message).toBe('a, line 1: "body": is missing; give the text as "body" or "text"');
  });
});

describe('readQrels', () => {
  it('reads three columns, and the four of trec', () => {
    const qrels = readQrels({ name: 'q', text: 'a\tx\t2\nb 0 y 1\n' });
    expect(qrels.get('a')?.get('x')).toBe(2);
    expect(qrels.get('b')?.get('y')).toBe(1);
  });

  it('names the line of a grade that is no number', () => {
    expect(messageOf(() => readQrels({ name: 'q.tsv', text: 'a\tx\tgood' }))).toContain(
      'q.tsv, line 1',
    );
    expect(messageOf(() => readQrels({ name: 'q.tsv', text: 'a\tx' }))).toContain('2 columns');
  });
});

describe('writeRun', () => {
  it('writes trec lines with ranks from 1', () => {
    const run = writeRun([{ articleId: 'a', ranked: [{ id: 'x', score: 0.5 }] }], 'ours');
    expect(run).toBe('a\tQ0\tx\t1\t0.500000\tours\n');
  });
});
