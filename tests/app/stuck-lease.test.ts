import { createDatabase, type TestDatabase } from './database';
import { article, countMistakes, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/**
 * The instance that works stands still in the middle of a write, as where its host is gone without a word: its transaction
 * stays open, and the lease is locked. This file is not run on SQLite, which has one instance.
 */
const FROZEN_MS = 45_000;
/** Time for as many looks at the lease as there are connections, and more. */
const LOOKED_MS = 33_000;
const isPostgres = process.env.TEST_DATABASE === 'postgres';

let database: TestDatabase;
let leader: Instance;
let other: Instance;
let token: string;

beforeAll(async () => {
  database = await createDatabase();
  leader = await startInstance(database);
  other = await startInstance(database);
  token = await other.tell<string>('signIn');
  await mentor(leader);
  await program(leader);
  await leader.tell('settle');
});

afterAll(async () => {
  await Promise.all([leader.stop(), other.stop()]);
  await database.drop();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const linksOf = (documentId: string): Promise<number> =>
  other.tell<number>('count', {
    uid: 'plugin::cross-links.link',
    where: { sourceDocumentId: documentId, sourceState: 'published' },
  });

it('leaves the others their connections, and on Postgres its work too', async () => {
  await leader.tell('freezeAt', { pattern: '^insert into .*cross_links_links', ms: FROZEN_MS });
  const saved = await article(other, { title: 'Saved beside a stuck one', slug: 'stuck' });
  const thawed = pause(FROZEN_MS);
  await pause(LOOKED_MS);
  const asked = Date.now();
  await Promise.all(Array.from({ length: 3 }, () => linksOf(saved)));
  expect(Date.now() - asked).toBeLessThan(5_000);
  // Where the database ends a transaction that stands still; elsewhere the lease is free again when it is woken up.
  expect((await linksOf(saved)) > 0).toBe(isPostgres);
  await thawed;
  await leader.tell('settle');
  await other.tell('settle');
  expect(await linksOf(saved)).toBeGreaterThan(0);
  expect(await countMistakes(other, token)).toBe(0);
});
