import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { main } from './index';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cross-links-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const run = async (...argv: string[]) => {
  const out: string[] = [];
  const error: string[] = [];
  const code = await main(argv, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
};

const OFFERINGS = [
  '{"id":"m-1","kind":"mentor","title":"Leading a lab","summary":"For new heads of a group.","skills":["delegation"]}',
  '{"id":"t-1","kind":"trainer","title":"Statistics with R","summary":"Mixed models, contrasts.","skills":["statistics"]}',
].join('\n');

const ARTICLES = [
  '{"id":"a-1","title":"A mixed model","body":"Statistics in R, contrasts of mixed models.","need":"trainer"}',
  '{"id":"a-2","title":"Old ink","body":"Letters that have faded to brown.","need":"neither"}',
].join('\n');

describe('cross-links evaluate', () => {
  it('prints every figure as JSON and writes a run', async () => {
    const runFile = join(folder, 'run.tsv');
    const { code, out } = await run(
      'evaluate',
      '--offerings',
      file('o.jsonl', OFFERINGS),
      '--articles',
      file('a.jsonl', ARTICLES),
      '--qrels',
      file('q.tsv', 'a-1\tt-1\t3\n'),
      '--run',
      runFile,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      articles: 2,
      offerings: 2,
      judged: 1,
      'ndcg@10': 1,
      'ndcg@3': 1,
      mrr: 1,
      map: 1,
      'recall@10': 1,
      kindAccuracy: 1,
      noLink: { recall: 1 },
    });
    expect(readFileSync(runFile, 'utf8')).toMatch(/^a-1\tQ0\tt-1\t1\t0\.\d{6}\tcross-links$/mu);
  });

  it('prints figures for people, without judgements too', async () => {
    const { code, out } = await run(
      'evaluate',
      '--offerings',
      file('o.jsonl', OFFERINGS),
      '--articles',
      file('a.jsonl', ARTICLES),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^ndcg@10 +–$/mu);
    expect(out).toMatch(/^offerings +2$/mu);
  });

  it('leaves out the offering that is the article itself', async () => {
    const articles = '{"id":"q","title":"Statistics with R","text":"Mixed models.","self":"t-1"}';
    const runFile = join(folder, 'run.tsv');
    await run(
      'evaluate',
      '--offerings',
      file('o.jsonl', OFFERINGS),
      '--articles',
      file('a.jsonl', articles),
      '--run',
      runFile,
    );
    expect(readFileSync(runFile, 'utf8')).not.toContain('t-1');
  });

  it.each([
    [['evaluate'], '--offerings FILE is missing'],
    [['evaluate', '--offerings', 'o'], '--articles FILE is missing'],
    [['evaluate', '--offerings', 'nowhere.jsonl', '--articles', 'a'], 'nowhere.jsonl'],
    [
      ['evaluate', '--offerings', 'o', '--articles', 'a', '--now', 'soon'],
      '--now "soon" is no date',
    ],
    [
      ['evaluate', '--offerings', 'o', '--articles', 'a', '--locale', '!'],
      '--locale "!" is no language',
    ],
    [['evaluate', '--app', '--offerings', 'o'], '--app reads the site'],
    [['evaluate', '--colour'], '--colour'],
    [['guess'], 'Unknown command "guess"'],
  ])('ends with 2 and says what is wrong: %j', async (argv, message) => {
    const { code, error } = await run(...argv);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  it('names file, line and field of a line that does not fit', async () => {
    const offerings = file('o.jsonl', '{"id":"m-1","kind":"coach","title":"A"}');
    const articles = file('a.jsonl', ARTICLES);
    const { code, error } = await run('evaluate', '--offerings', offerings, '--articles', articles);
    expect(code).toBe(2);
    expect(error).toBe(`${offerings}, line 1: "kind": must be "mentor" or "trainer", or left out`);
  });

  it('ends with 2 on an embedder that it does not know', async () => {
    const { code, error } = await run(
      'evaluate',
      '--offerings',
      file('o.jsonl', OFFERINGS),
      '--articles',
      file('a.jsonl', ARTICLES),
      '--embedder',
      'bert',
    );
    expect(code).toBe(2);
    expect(error).toContain('Unknown embedder "bert"');
  });

  it('tells its options', async () => {
    expect((await run('evaluate', '--help')).out).toContain('--qrels FILE');
    expect((await run('--help')).code).toBe(0);
    expect((await run()).code).toBe(2);
  });
});
