import { execFile } from 'node:child_process';
import path from 'node:path';

import { createDatabase, type TestDatabase } from './database';
import { ARTICLE } from './fixtures';
import { article, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';
import { SECRETS } from './start-app';

/** `cross-links rebuild` and `cross-links doctor` as a site owner calls them, beside a running site and without one. */
const ROOT = path.join(__dirname, '..', '..');
const BIN = path.join(ROOT, 'src/plugins/cross-links/bin/cross-links.js');

let database: TestDatabase;
let instance: Instance | undefined;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const call = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...SECRETS, ...database.env };
    execFile(process.execPath, [BIN, ...args], { cwd: ROOT, env }, (error, out, errors) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, out, error: errors });
    });
  });

const running = (): Instance => {
  if (!instance) throw new Error('The instance is stopped.');
  return instance;
};

beforeAll(async () => {
  database = await createDatabase();
  instance = await startInstance(database);
  await mentor(running());
  await program(running());
  for (let at = 0; at < 5; at += 1) await article(running(), { title: `Feedback, part ${at}` });
  await running().tell('settle');
});

afterAll(async () => {
  await instance?.stop();
  await database.drop();
});

const rebuilt = ({ out }: Ended): Record<string, unknown> =>
  JSON.parse(out) as Record<string, unknown>;

it('lets the running site rebuild, and looks on', async () => {
  const whole = await call('rebuild', '--json');
  expect(whole).toMatchObject({ code: 0 });
  expect(rebuilt(whole)).toMatchObject({ state: 'done', done: 5, total: 5, failed: 0 });
  const dry = await call('rebuild', '--source', 'articles', '--locale', 'en', '--dry-run');
  expect(dry.code).toBe(0);
  expect(dry.out).toContain('Dry run of articles in en, done: 5 of 5 documents');
  expect(dry.out).toContain('every link was right');
});

it('says what cannot be rebuilt, and why', async () => {
  const unknown = await call('rebuild', '--source', 'recipes');
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.error).toContain('use one of: articles');
  const idle = await call('rebuild', 'pause');
  expect(idle.code).toBe(1);
  expect(idle.error).toContain('The rebuild is done: start a new one.');
});

interface Finding {
  readonly check: string;
  readonly level: string;
  readonly text: string;
}

const examine = async (): Promise<{ code: number; of: (check: string) => Finding[] }> => {
  const { code, out } = await call('doctor', '--json');
  const findings = JSON.parse(out) as Finding[];
  return { code, of: (check) => findings.filter((finding) => finding.check === check) };
};

it('finds a site in order, and sees that it runs', async () => {
  const { code, of } = await examine();
  expect(code).toBe(0);
  expect(of('Sources')).toMatchObject([{ level: 'ok', text: `${ARTICLE}: 5 documents` }]);
  expect(of('Offerings').map(({ level }) => level)).toEqual(['ok', 'ok']);
  expect(of('Worker')[0]?.text).toContain('works links out');
  expect(of('Public role')[0]?.level).toBe('warning');
});

it('tells of a rebuild that has failed, and starts another', async () => {
  await running().tell('writeSilently', {
    uid: 'plugin::cross-links.sweep',
    where: { task: 'rebuild' },
    data: { state: 'failed', error: 'No room on the disk' },
  });
  const status = await call('rebuild', 'status');
  expect(status.code).toBe(1);
  expect(status.out).toContain('No room on the disk');
  const { code, of } = await examine();
  expect(code).toBe(1);
  expect(of('Rebuild')).toMatchObject([
    { level: 'problem', text: expect.stringContaining('No room on the disk') },
  ]);
  expect(await call('rebuild')).toMatchObject({ code: 0 });
  expect((await examine()).of('Rebuild')).toEqual([]);
});

it('finds what waits for nobody, and what was given up; rebuilds where no site runs', async () => {
  const job = { targetUid: ARTICLE, targetDocumentId: 'gone', attempts: 0, runAt: new Date(0) };
  await running().stop();
  instance = undefined;
  // The command itself is the instance that is asked to write: it works nothing out.
  const other = await startInstance(database, { CROSS_LINKS_WORKER: 'off' });
  await other.tell('insert', {
    uid: 'plugin::cross-links.job',
    data: { ...job, state: 'waiting' },
  });
  await other.tell('insert', {
    uid: 'plugin::cross-links.job',
    data: { ...job, state: 'parked', error: 'out of luck' },
  });
  await other.stop();
  const { code, of } = await examine();
  expect(code).toBe(1);
  expect(of('Queue')).toMatchObject([{ level: 'problem' }]);
  expect(of('Parked jobs')[0]?.text).toContain('out of luck');
  expect(of('Worker')[0]?.text).toContain('no instance');
  const own = await call('rebuild', '--json');
  expect(rebuilt(own)).toMatchObject({ state: 'done', total: 5, differed: 0 });
  expect((await examine()).code).toBe(0);
});
