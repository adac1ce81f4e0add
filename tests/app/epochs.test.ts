import type { Core } from '@strapi/strapi';

import { countQueriesAgain } from './count-queries';
import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
} from './fixtures';
import { writeElsewhere } from './other-connection';
import { startApp, type App } from './start-app';

/** What was read is kept while the database has not changed; nobody may notice but by the clock. */

/** MariaDB has no mark of its changes: there everything is read each time. */
const KEEPS = process.env.TEST_DATABASE !== 'mariadb';
/** Links and what they lead to: what an epoch may keep. */
const KEPT = /cross_links_(?:links|assessments)|mentor_profiles|trainer_programs|training_runs/;

/** How the reader asks whether the database has changed. */
const MARK = /total_changes\(\)|txid_current_snapshot\(\)/;
const AT_MOST_MS = 200_000;

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
let program: string;

const setAccepting = (value: boolean): string =>
  `UPDATE mentor_profiles SET accepting_mentees = ${value} WHERE document_id = '${mentor}'`;

const page = async (): Promise<string[]> => {
  const { body } = await app.request.get('/api/articles?crossLinks=true').expect(200);
  const [first] = body.data as { crossLinks: { data: { offering: Offering }[] } }[];
  return (first?.crossLinks.data ?? []).map(({ offering }) => offering.documentId);
};

/** A page, what was read for it, and by which mark of the database. */
const markedPage = async () => {
  const marks: string[] = [];
  const listen = (answer: unknown, { sql }: { sql: string }): void => {
    const { rows } = answer as { rows?: unknown };
    if (MARK.test(sql)) marks.push(JSON.stringify(rows ?? answer));
  };
  app.strapi.db.connection.on('query-response', listen);
  try {
    const counted = await countQueriesAgain(app, page);
    return { ...counted, mark: marks.join() };
  } finally {
    app.strapi.db.connection.removeListener('query-response', listen);
  }
};

/**
 * A page that comes after another by the same mark, and what was read for it. The site says every two seconds that it is
 * alive, and on a server other tests commit too: it takes a quiet moment.
 */
const pageAgain = async (): Promise<{ shown: string[]; read: string[] }> => {
  const end = Date.now() + AT_MOST_MS;
  for (let before = ''; Date.now() < end;) {
    const { result, mark, statements } = await markedPage();
    if (mark !== '' && mark === before)
      return { shown: result, read: statements.filter((sql) => KEPT.test(sql)) };
    before = mark;
  }
  throw new Error('There was no quiet moment for two pages.');
};

/** The links of the article as the reader gives them, before they are written down. */
const readLinks = async (more: object): Promise<Answer | undefined> => {
  const engine = app.strapi.plugin('cross-links').service<Engine>('engine');
  const type = app.strapi.contentType(ARTICLE);
  const auth = { strategy: { name: 'test', verify: () => undefined }, credentials: {} };
  return (await engine.read([article], { type, state: 'published', auth, ...more })).get(article);
};

/** A site's hook may do what it likes with the entry that it is given. */
const addHook = (strapi: Core.Strapi): void => {
  const hooks = strapi.plugin('cross-links').service('hooks') as unknown as {
    add: (given: object) => void;
  };
  const decide = ({
    entry,
  }: {
    entry: { acceptingMentees: boolean; runs?: { capacity: number }[] };
  }) => {
    entry.acceptingMentees = false;
    for (const run of entry.runs ?? []) run.capacity = 0;
  };
  hooks.add({ name: 'careless', version: '1', availability: { fields: ['featured'], decide } });
};

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  app = await startApp({ CROSS_LINKS_READING: 'rows' }, undefined, addHook);
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  program = await createProgram(app, {
    scheduleType: 'fixedDates',
    runs: [{ startDate: inDays(20), endDate: inDays(21), capacity: 10, seatsTaken: 2 }],
  });
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

it('reads nothing twice while nothing is committed', async () => {
  const first = await page();
  const again = KEEPS ? await pageAgain() : { shown: first, read: [] };
  expect(again).toEqual({ shown: first, read: [] });
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

it('shows what a careless hook has spoilt as it is, each time', async () => {
  for (let turn = 0; turn < 3; turn += 1)
    expect((await page()).sort()).toEqual([mentor, program].sort());
});

it('reads an entry with its components as they stood at one moment', async () => {
  let isDone = false;
  const publish = async (): Promise<void> => {
    for (let turn = 0; turn < 12; turn += 1)
      await app.strapi.documents(PROGRAM).publish({ documentId: program });
    isDone = true;
  };
  const read = async (): Promise<number> => {
    let answers = 0;
    for (; !isDone; answers += 1) expect(await page()).toContain(program);
    return answers;
  };
  const [, ...answers] = await Promise.all([publish(), read(), read(), read()]);
  expect(Math.min(...answers)).toBeGreaterThan(0);
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
