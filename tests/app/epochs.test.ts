import { countQueriesAgain } from './count-queries';
import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  READ_ALL,
} from './fixtures';
import { writeElsewhere } from './other-connection';
import { startApp, type App } from './start-app';

/** What was read is kept while the database has not changed; nobody may notice but by the clock. */

/** MariaDB has no mark of its changes: there everything is read each time. */
const KEEPS = process.env.TEST_DATABASE !== 'mariadb';
/** Links and what they lead to: what an epoch may keep. */
const KEPT = /cross_links_(?:links|assessments)|mentor_profiles|trainer_programs|training_runs/;

interface Offering {
  readonly documentId: string;
  headline: string;
}

interface Answer {
  readonly data: { readonly offering: Offering; readonly reasons: { words: string[] }[] }[];
  readonly meta: { need: { verdict: string } };
}

interface Engine {
  readonly read: (ids: readonly string[], request: object) => Promise<Map<string, Answer>>;
}

let app: App;
let article: string;
let mentor: string;

const setAccepting = (value: boolean): string =>
  `UPDATE mentor_profiles SET accepting_mentees = ${value} WHERE document_id = '${mentor}'`;

const page = async (): Promise<string[]> => {
  const { body } = await app.request.get('/api/articles?crossLinks=true').expect(200);
  const [first] = body.data as { crossLinks: { data: { offering: Offering }[] } }[];
  return (first?.crossLinks.data ?? []).map(({ offering }) => offering.documentId);
};

/** The links of the article as the reader gives them, before they are written down. */
const readLinks = async (more: object): Promise<Answer | undefined> => {
  const engine = app.strapi.plugin('cross-links').service<Engine>('engine');
  const type = app.strapi.contentType(ARTICLE);
  const auth = { strategy: { name: 'test', verify: () => undefined }, credentials: {} };
  return (await engine.read([article], { type, state: 'published', auth, ...more })).get(article);
};

beforeAll(async () => {
  app = await startApp({ CROSS_LINKS_READING: 'rows' });
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

it('reads nothing twice while nothing is committed', async () => {
  const first = await page();
  const again = await countQueriesAgain(app, page);
  expect(again.result).toEqual(first);
  const reads = again.statements.filter((sql) => KEPT.test(sql)).length;
  expect(reads > 0).toBe(!KEEPS);
});

it.each([
  ['this connection', (sql: string) => app.strapi.db.connection.raw(sql)],
  ['another program', writeElsewhere],
])('sees at once what %s writes past Strapi', async (_who, write) => {
  expect(await page()).toContain(mentor);
  await write(setAccepting(false));
  expect(await page()).not.toContain(mentor);
  await write(setAccepting(true));
  expect(await page()).toContain(mentor);
});

it('keeps nothing of a transaction that is undone', async () => {
  expect(await page()).toContain(mentor);
  const failed = app.strapi.db.transaction(async ({ trx }) => {
    await app.strapi.db.connection.raw(setAccepting(false)).transacting(trx as never);
    expect((await readLinks({ kind: 'mentor' }))?.data).toEqual([]);
    throw new Error('undone');
  });
  await expect(failed).rejects.toThrow('undone');
  expect(await page()).toContain(mentor);
});

it('is right while others read and write at once', async () => {
  for (let round = 0; round < 60; round += 1) {
    const isOpen = round % 3 === 0;
    const write =
      round % 2 === 0 ? writeElsewhere : (sql: string) => app.strapi.db.connection.raw(sql);
    await Promise.all([page(), write(setAccepting(isOpen)), page(), page()]);
    expect({ round, shown: (await page()).includes(mentor) }).toEqual({ round, shown: isOpen });
  }
  await writeElsewhere(setAccepting(true));
});

it('gives each caller an answer of its own, whatever is done to it', async () => {
  const before = JSON.stringify(await readLinks({ asCards: true }));
  const spoilt = await readLinks({ asCards: true });
  expect(spoilt?.data).not.toEqual([]);
  for (const { offering, reasons } of spoilt?.data ?? []) {
    offering.headline = 'spoilt';
    reasons[0]?.words.push('spoilt');
  }
  if (spoilt) spoilt.meta.need.verdict = 'spoilt';
  expect(JSON.stringify(await readLinks({ asCards: true }))).toBe(before);
});

it('sees what is saved through Strapi', async () => {
  expect(await page()).toContain(mentor);
  await app.strapi.documents(MENTOR).update({
    documentId: mentor,
    data: { acceptingMentees: false } as never,
    status: 'published',
  });
  expect(await page()).not.toContain(mentor);
});
