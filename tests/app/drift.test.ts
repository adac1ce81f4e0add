import { createDatabase, type TestDatabase } from './database';
import { ARTICLE, PROGRAM } from './fixtures';
import { article, countMistakes, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/** Writes that nobody was told of are found at the next start, whatever was saved or was under way meanwhile. */
const ASSESSMENT = 'plugin::cross-links.assessment';
const ARTICLES = 30;
const CHANGED = 'Notes on delegating to a first manager, written past Strapi';

let database: TestDatabase;
let instance: Instance;
let token: string;
let programId: string;

const restart = async (environment: Readonly<Record<string, string>> = {}): Promise<void> => {
  await instance.stop();
  instance = await startInstance(database, environment);
  await instance.tell('settle');
};

interface Row {
  readonly sourceDocumentId: string;
  readonly inputHash: string;
}

const hashesOf = async (documentId: string): Promise<string[]> => {
  const rows = await instance.tell<Row[]>('find', {
    uid: ASSESSMENT,
    where: { sourceDocumentId: documentId },
  });
  return rows.map(({ inputHash }) => inputHash);
};

/** The first article in the order of a pass. */
const firstArticle = async (): Promise<string> => {
  const [row] = await instance.tell<{ documentId: string }[]>('find', {
    ...{ uid: ARTICLE, orderBy: { documentId: 'asc' }, limit: 1 },
  });
  return row?.documentId ?? '';
};

const writeSilently = (documentId: string, title: string): Promise<void> => {
  const data = { title, updatedAt: new Date() };
  return instance.tell('writeSilently', { uid: ARTICLE, where: { documentId }, data });
};

beforeAll(async () => {
  database = await createDatabase();
  instance = await startInstance(database);
  token = await instance.tell<string>('signIn');
  await mentor(instance);
  programId = await program(instance);
  for (let at = 0; at < ARTICLES; at += 1)
    await article(instance, { title: `Notes on giving feedback, part ${at}`, slug: `notes-${at}` });
  await instance.tell('settle');
});

afterAll(async () => {
  await instance.stop();
  await database.drop();
});

it('a save of another type does not hide a write that nobody was told of', async () => {
  await restart();
  const documentId = await firstArticle();
  const before = await hashesOf(documentId);
  await instance.tell('update', {
    ...{ uid: PROGRAM, documentId: programId, locale: 'en', status: 'published' },
    data: { summary: 'We practise giving feedback, and learn how to take it.' },
  });
  await instance.tell('settle');
  await writeSilently(documentId, CHANGED);
  await restart();
  const after = await hashesOf(documentId);
  expect(after).toHaveLength(before.length);
  for (const hash of before) expect(after).not.toContain(hash);
  expect(await countMistakes(instance, token)).toBe(0);
});

it('a save alone is no such write: the next start looks nothing over', async () => {
  await instance.tell('update', {
    ...{ uid: PROGRAM, documentId: programId, locale: 'en', status: 'published' },
    data: { summary: 'We practise giving feedback once more, and how to take it.' },
  });
  await instance.tell('settle');
  const runs = (): Promise<unknown> =>
    instance.tell('find', { uid: 'plugin::cross-links.sweep', where: { task: 'reconciliation' } });
  const before = await runs();
  await restart();
  expect(await runs()).toEqual(before);
});

it('a pass that was cut off does not hide what was written behind it', async () => {
  const documentId = await firstArticle();
  await instance.tell('dieAt', {
    ...{ pattern: '^update .*cross_links_sweeps. set .*cursor', after: true },
    times: 3,
  });
  await instance.tell('runTask', { name: 'cross-links: reconciliation' });
  await instance.ended;
  // An instance that works nothing out stands for a script.
  instance = await startInstance(database, { CROSS_LINKS_WORKER: 'off' });
  const before = await hashesOf(documentId);
  await writeSilently(documentId, `${CHANGED}, again`);
  await restart();
  const after = await hashesOf(documentId);
  for (const hash of before) expect(after).not.toContain(hash);
  expect(await countMistakes(instance, token)).toBe(0);
});
