import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createDatabase, type TestDatabase } from './database';
import { readReport } from './run-import';
import { SECRETS } from './start-app';
import { wordpressPosts, writeWordpressExport } from './wordpress-export';

/** A blog of this many posts; the process is killed after a third of them. `IMPORT_POSTS=1000` takes minutes. */
const POSTS = Number(process.env.IMPORT_POSTS ?? 120);
const ROOT = path.join(__dirname, '..', '..');
const BIN = path.join(ROOT, 'src/plugins/cross-links/bin/cross-links.js');

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cross-links-interrupted-'));
  database = await createDatabase();
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** The command as its user runs it, in a process of its own. */
const start = (report: string, ...argv: string[]) => {
  const child = spawn(process.execPath, [BIN, 'import', ...argv, '--report', report], {
    cwd: ROOT,
    env: { ...process.env, ...SECRETS, ...database.env },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
};

const linesIn = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;

const reached = async (file: string, count: number): Promise<void> => {
  while (linesIn(file) < count) await new Promise((resolve) => setTimeout(resolve, 50));
};

it(
  'goes on where it was killed: every post is there once, none is written twice',
  async () => {
    const file = path.join(folder, 'blog.xml');
    const [first, second, third] = ['1', '2', '3'].map((name) =>
      path.join(folder, `${name}.jsonl`),
    );
    await writeWordpressExport(file, wordpressPosts(POSTS));

    const killed = start(first ?? '', file, '--apply');
    await reached(first ?? '', Math.floor(POSTS / 3));
    killed.child.kill('SIGKILL');
    await killed.ended;

    const { code, said } = await start(second ?? '', file, '--apply').ended;
    expect({ code, said }).toMatchObject({ code: 0 });
    const lines = readReport(second ?? '');
    const unchanged = lines.filter(({ action }) => action === 'unchanged').length;
    const created = lines.filter(({ action }) => action === 'create').length;
    expect(unchanged).toBeGreaterThanOrEqual(Math.floor(POSTS / 3));
    expect(created).toBeGreaterThan(0);
    expect(unchanged + created).toBe(POSTS);
    const ids = lines.map(({ documentId }) => documentId);
    expect(new Set(ids).size).toBe(POSTS);

    const again = await start(third ?? '', file).ended;
    expect(again.said).toContain(
      `0 to create · 0 to update · ${POSTS} unchanged · 0 to skip · 0 would be refused`,
    );
  },
  15 * 60_000,
);

it('refuses a broken file before it writes anything, with line and column', async () => {
  const file = path.join(folder, 'broken.xml');
  await writeWordpressExport(file, [
    { id: 5001, title: 'Before', content: 'x' },
    { id: 5002, title: 'Broken', content: 'x', meta: { key: 'a]]></wp:meta_value></oops>' } },
  ]);
  const text = readFileSync(file, 'utf8').replace(
    ']]]]><![CDATA[></wp:meta_value></oops>]]>',
    ']]></oops>',
  );
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, text);
  const { code, said } = await start(path.join(folder, 'broken.jsonl'), file, '--apply').ended;
  expect(code).toBe(2);
  expect(said).toMatch(
    /^broken\.xml:\d+:\d+: unexpected close tag.*; the file is not well-formed XML; mend that place or export it again\.\n$/u,
  );
  expect(existsSync(path.join(folder, 'broken.jsonl'))).toBe(false);
});
