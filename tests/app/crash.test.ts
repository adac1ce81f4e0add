import { createDatabase, type TestDatabase } from './database';
import { ARTICLE, PROGRAM } from './fixtures';
import { article, countMistakes, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/**
 * `kill -9` at every step of a job. Whatever had come of it, the next start makes all links right, and no save is lost.
 */
const STEPS = [
  ['before the claim', { pattern: '^update .*cross_links_jobs. set .claimed_by.', after: false }],
  [
    'after the claim',
    { pattern: '^select .* from .*cross_links_jobs. as .t0. where .*.id. in', after: false },
  ],
  // The first one is within the claim.
  ['before the write', { pattern: '^update .*cross_links_leases.', after: false, times: 2 }],
  ['in the middle of the write', { pattern: '^insert into .*cross_links_links.', after: false }],
  [
    'after the write, before it is committed',
    { pattern: '^insert into .*cross_links_links.', after: true },
  ],
  [
    'after the write, before the job is done',
    { pattern: '^update .*cross_links_jobs. set .*done_at', after: false },
  ],
  [
    'in the middle of a rebuild',
    { pattern: '^update .*cross_links_sweeps. set .*cursor', after: true },
  ],
] as const;

const SOURDOUGH = {
  title: 'Sourdough for beginners',
  summary: 'Flour, water, salt and a week of patience with a starter in a warm kitchen.',
  description: [],
  modules: [{ title: 'The starter' }],
  outcomes: [{ kind: 'skillAcquisition', statement: 'Bake a sourdough loaf' }],
};

let database: TestDatabase;
let instance: Instance;
let token: string;

beforeAll(async () => {
  database = await createDatabase();
  instance = await startInstance(database);
  token = await instance.tell<string>('signIn');
  await mentor(instance);
  for (let at = 0; at < 12; at += 1) await article(instance, { title: `Feedback, part ${at}` });
  await instance.tell('settle');
});

afterAll(async () => {
  await instance.stop();
  await database.drop();
});

const linksTo = (offering: string): Promise<number> =>
  instance.tell<number>('count', {
    uid: 'plugin::cross-links.link',
    where: { offeringDocumentId: offering },
  });

it.each(STEPS)('%s', async (_step, death) => {
  const fitting = await program(instance);
  await instance.tell('settle');
  expect(await linksTo(fitting)).toBeGreaterThan(0);
  await instance.tell('dieAt', death);
  const saved = await article(instance, { title: 'Saved before the end' }).catch(() => undefined);
  await instance
    .tell('update', { uid: PROGRAM, documentId: fitting, status: 'published', data: SOURDOUGH })
    .catch(() => undefined);
  await instance
    .tell('request', { method: 'post', path: '/cross-links/rebuild', token })
    .catch(() => undefined);
  await instance.ended;

  instance = await startInstance(database);
  const [entry] = await instance.tell<{ title: string }[]>('find', {
    uid: PROGRAM,
    where: { documentId: fitting, publishedAt: { $notNull: true } },
  });
  await instance.tell('settle');
  // The save of the program may have been made or not; its links are those of what is there.
  const isSourdough = entry?.title === SOURDOUGH.title;
  expect((await linksTo(fitting)) > 0).toBe(!isSourdough);
  const where = { documentId: saved ?? '' };
  expect(await instance.tell('count', { uid: ARTICLE, where })).toBe(saved === undefined ? 0 : 2);
  expect(await countMistakes(instance, token)).toBe(0);
  const open = { uid: 'plugin::cross-links.job', where: { state: { $ne: 'done' } } };
  expect(await instance.tell('count', open)).toBe(0);
  await instance.tell('delete', { uid: PROGRAM, documentId: fitting });
});
