import { createDatabase, type TestDatabase } from './database';
import { ARTICLE } from './fixtures';
import { article, countMistakes, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/** What is put right without anybody having been told: rows that were damaged, and a rebuild that was killed. */
const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';
const SWEEP = 'plugin::cross-links.sweep';
const ARTICLES = 70;
const PLANTED = 200;

let database: TestDatabase;
let instance: Instance;
let token: string;

const TOPICS = ['giving feedback', 'running one-to-ones', 'delegating', 'planning a career'];

beforeAll(async () => {
  database = await createDatabase();
  instance = await startInstance(database);
  token = await instance.tell<string>('signIn');
  await mentor(instance);
  await program(instance);
  for (let at = 0; at < ARTICLES; at += 1)
    await article(instance, { title: `Notes on ${TOPICS[at % TOPICS.length] ?? ''}, part ${at}` });
  await instance.tell('settle');
});

afterAll(async () => {
  await instance.stop();
  await database.drop();
});

interface StoredRow {
  readonly id: number;
  readonly sourceDocumentId: string;
  readonly sourceState: string;
}

const rows = (uid: string): Promise<StoredRow[]> =>
  instance.tell<StoredRow[]>('find', { uid, orderBy: { id: 'asc' } });

const write = (uid: string, id: number, data: object): Promise<void> =>
  instance.tell('writeSilently', { uid, where: { id }, data });

const insert = (uid: string, data: object): Promise<void> => instance.tell('insert', { uid, data });

const remove = (uid: string, id: number): Promise<void> =>
  instance.tell('removeSilently', { uid, where: { id } });

type Damage = (assessment: StoredRow, links: readonly StoredRow[]) => Promise<void>;

const first = (links: readonly StoredRow[]): StoredRow => {
  const [row] = links;
  if (!row) throw new Error('The version to damage has no link.');
  return row;
};

const copyOf = (row: StoredRow): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !['id', 'documentId'].includes(name)));

/** One way each in which rows can be wrong; a version takes one of them. */
const DAMAGES: readonly Damage[] = [
  ({ id }) => remove(ASSESSMENT, id),
  (_, links) => remove(LINK, first(links).id),
  (_, links) => write(LINK, first(links).id, { score: 0.123 }),
  (_, links) => write(LINK, first(links).id, { offeringDocumentId: 'nothing-of-that-name' }),
  (_, links) => insert(LINK, { ...copyOf(first(links)), rank: 99 }),
  (assessment) => insert(ASSESSMENT, copyOf(assessment)),
  ({ id }) => write(ASSESSMENT, id, { inputHash: 'of-another-text' }),
  ({ id }) => write(ASSESSMENT, id, { need: { verdict: 'trainer' } }),
];

const orphan = (at: number): Promise<void> =>
  insert(at % 2 === 0 ? ASSESSMENT : LINK, {
    ...{ sourceUid: ARTICLE, sourceDocumentId: `gone-${at}`, sourceLocale: 'en' },
    sourceState: at % 3 === 0 ? 'draft' : 'published',
    ...(at % 2 === 0
      ? { need: {}, engineVersion: '1', resultHash: 'x', computedAt: new Date() }
      : {
          rank: 0,
          offeringUid: 'a',
          offeringDocumentId: 'b',
          kind: 'mentor',
          origin: 'automatic',
        }),
  });

it(`finds and mends ${PLANTED} of ${PLANTED} planted inconsistencies`, async () => {
  const [assessments, links] = [await rows(ASSESSMENT), await rows(LINK)];
  for (const [at, assessment] of assessments.entries()) {
    const own = links.filter(
      ({ sourceDocumentId, sourceState }) =>
        sourceDocumentId === assessment.sourceDocumentId && sourceState === assessment.sourceState,
    );
    await DAMAGES[at % DAMAGES.length]?.(assessment, own);
  }
  expect(assessments).toHaveLength(2 * ARTICLES);
  for (let at = assessments.length; at < PLANTED; at += 1) await orphan(at);

  await instance.tell('runTask', { name: 'cross-links: reconciliation' });
  await instance.tell('settle');
  const [found] = await instance.tell<{ state: string; report: Record<string, number> }[]>('find', {
    uid: SWEEP,
    where: { task: 'reconciliation' },
  });
  expect(found?.state).toBe('done');
  const { missing = 0, changed = 0, orphaned = 0 } = found?.report ?? {};
  expect(missing + changed + orphaned).toBe(PLANTED);
  expect(orphaned).toBe(PLANTED - assessments.length);
  expect(await countMistakes(instance, token)).toBe(0);
});

const clear = async (): Promise<void> => {
  for (const uid of [LINK, ASSESSMENT])
    await instance.tell('removeSilently', { uid, where: { id: { $gt: 0 } } });
};

const startRebuild = (): Promise<unknown> =>
  instance.tell('request', { method: 'post', path: '/cross-links/rebuild', token });

it('ends a rebuild that was killed in the middle with the very rows of one that was not', async () => {
  await clear();
  await startRebuild();
  await instance.tell('settle');
  const uninterrupted = await instance.tell<string[]>('stored');
  expect(uninterrupted.length).toBeGreaterThan(2 * ARTICLES);

  await clear();
  await instance.tell('dieAt', {
    ...{ pattern: '^update .*cross_links_sweeps. set .*cursor', after: true },
    times: 4,
  });
  await startRebuild().catch(() => undefined);
  await instance.ended;
  instance = await startInstance(database);
  const [killed] = await instance.tell<{ done: number }[]>('find', {
    uid: SWEEP,
    where: { task: 'rebuild' },
  });
  expect(killed?.done).toBeGreaterThan(0);
  expect(killed?.done).toBeLessThan(ARTICLES);
  await instance.tell('settle');
  expect(await instance.tell<string[]>('stored')).toEqual(uninterrupted);
});
