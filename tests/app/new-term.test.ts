import { createDatabase, type TestDatabase } from './database';
import { PROGRAM, programData } from './fixtures';
import { article, countMistakes, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/** One that comes to lead again, after another has led. This file is not run on SQLite, which has one instance. */
const FROZEN_MS = 13_000;
const SOURDOUGH = {
  title: 'Sourdough for beginners',
  summary: 'Flour, water, salt and a week of patience with a starter in a warm kitchen.',
  description: [],
  modules: [{ title: 'The starter' }],
  outcomes: [{ kind: 'skillAcquisition', statement: 'Bake a sourdough loaf' }],
};

let database: TestDatabase;
let first: Instance;
let second: Instance;
let token: string;

beforeAll(async () => {
  database = await createDatabase();
  first = await startInstance(database);
  second = await startInstance(database);
  token = await first.tell<string>('signIn');
  await mentor(first);
  await article(first);
});

afterAll(async () => {
  await first.stop();
  await database.drop();
});

const until = async (isSo: () => Promise<boolean>, ms = 60_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it did not come about within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

it('links what is again as it knew it, but was otherwise meanwhile', async () => {
  const data = { ...programData(), slug: 'there-and-back' };
  const id = await program(first, data);
  await first.tell('settle');
  const linksFrom = (instance: Instance) =>
    instance.tell<number>('count', {
      uid: 'plugin::cross-links.link',
      where: { offeringDocumentId: id },
    });
  const save = (changes: object) =>
    second.tell('update', {
      ...{ uid: PROGRAM, documentId: id, status: 'published' },
      data: { ...data, ...changes },
    });
  expect(await linksFrom(first)).toBeGreaterThan(0);

  const thawed = first.tell('freeze', { ms: FROZEN_MS });
  await save(SOURDOUGH);
  await until(async () => (await linksFrom(second)) === 0);
  await thawed;

  const claim = '^update .*cross_links_jobs. set .claimed_by.';
  await second.tell('dieAt', { pattern: claim, after: false });
  await save({}).catch(() => undefined);
  await second.ended;
  await until(async () => (await linksFrom(first)) > 0);
  await first.tell('settle');
  expect(await countMistakes(first, token)).toBe(0);
});
