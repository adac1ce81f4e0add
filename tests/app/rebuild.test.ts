import { signIn } from './admin-session';
import { ARTICLE, createArticle, createMentor, createProgram } from './fixtures';
import { startApp, type App } from './start-app';

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';
const ARTICLES = 6;

let app: App;
let editor: string;
let author: string;
let held: Promise<void> | undefined;

const post = (end = '', body: object = {}, token = editor) =>
  app.request.post(`/cross-links/rebuild${end}`).set('Authorization', `Bearer ${token}`).send(body);

const progress = async () => {
  const { body } = await app.request
    .get('/cross-links/rebuild')
    .set('Authorization', `Bearer ${editor}`)
    .expect(200);
  return body.data;
};

/** Sources are read no further from here on, so that a rebuild stays under way until it is let go. */
const hold = (): (() => void) => {
  let letGo = (): void => undefined;
  held = new Promise<void>((resolve) => (letGo = resolve));
  return () => {
    held = undefined;
    letGo();
  };
};

const OWN_OF_A_ROW = new Set([
  ...['id', 'documentId'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'computedAt'],
]);

/** Everything stored but ids and times: what two runs must have in common. */
const stored = async (): Promise<string> => {
  const lines: string[] = [];
  for (const uid of [LINK, ASSESSMENT]) {
    const rows = await app.strapi.db.query(uid).findMany({});
    for (const row of rows) {
      const kept = Object.entries(row).filter(([name]) => !OWN_OF_A_ROW.has(name));
      lines.push(JSON.stringify(Object.fromEntries(kept)));
    }
  }
  return lines.sort().join('\n');
};

beforeAll(async () => {
  app = await startApp();
  editor = await signIn(app, 'strapi-editor');
  author = await signIn(app, 'strapi-author');
  await app.strapi.db
    .query('plugin::i18n.locale')
    .create({ data: { code: 'fr', name: 'French (fr)' } });
  await createMentor(app, {});
  await createProgram(app, {});
  for (let at = 0; at < ARTICLES; at += 1)
    await createArticle(app, { title: `Feedback, part ${at}` });
  await createArticle(app, { title: 'Le retour' }, 'published', 'fr');
  await app.settle();
  app.strapi.db.lifecycles.subscribe({ models: [ARTICLE], beforeFindMany: () => held });
});

afterAll(() => app.stop());

it('has nothing to say before the first rebuild, and refuses what cannot be', async () => {
  expect(await progress()).toMatchObject({ state: 'idle', done: 0, total: 0, startedAt: null });
  const refused = await post('/pause').expect(400);
  expect(refused.body.error.message).toBe('No rebuild has been started.');
  await post('', {}, author).expect(403);
  const unknown = await post('', { source: 'recipes' }).expect(400);
  expect(unknown.body.error.message).toContain('use one of: articles');
  const locale = await post('', { locale: 'xx' }).expect(400);
  expect(locale.body.error.message).toContain('locale xx is not configured here');
  await post('', { dryRun: 'yes' }).expect(400);
});

it('changes nothing where nothing is wrong, and says so', async () => {
  await post().expect(200);
  await app.settle();
  const before = await stored();
  await post().expect(200);
  await app.settle();
  expect(await progress()).toMatchObject({
    state: 'done',
    done: ARTICLES + 1,
    total: ARTICLES + 1,
    failed: 0,
    differed: 0,
    secondsLeft: null,
  });
  expect(await stored()).toBe(before);
});

it('finds and mends what was planted: rows gone, changed, doubled, orphaned', async () => {
  const right = await stored();
  const links = app.strapi.db.query(LINK);
  const rows = await links.findMany({ orderBy: { id: 'asc' } });
  const versions = new Map<string, (typeof rows)[number]>();
  for (const row of rows) versions.set(`${row.sourceDocumentId}|${row.sourceState}`, row);
  const [gone, changed, doubled] = [...versions.values()];
  await links.delete({ where: { id: gone.id } });
  await links.update({ where: { id: changed.id }, data: { score: 0.123 } });
  const { id: _id, ...copy } = doubled;
  await links.create({ data: copy });
  await links.create({ data: { ...copy, sourceDocumentId: 'nosuchdocument' } });
  await post('', { dryRun: true }).expect(200);
  await app.settle();
  expect(await progress()).toMatchObject({ dryRun: true, state: 'done', differed: 4 });
  expect(await stored()).not.toBe(right);
  await post().expect(200);
  await app.settle();
  expect(await progress()).toMatchObject({
    differed: 4,
    differences: { missing: 0, changed: 3, orphaned: 1 },
  });
  expect(await stored()).toBe(right);
});

it('keeps to the language it is asked for', async () => {
  await post('', { source: 'articles', locale: 'fr' }).expect(200);
  await app.settle();
  expect(await progress()).toMatchObject({ source: 'articles', locale: 'fr', done: 1, total: 1 });
});

it('is paused, resumed and cancelled', async () => {
  let letGo = hold();
  await post().expect(200);
  await post('/pause').expect(200);
  letGo();
  expect(await progress()).toMatchObject({ state: 'paused' });
  const twice = await post().expect(400);
  expect(twice.body.error.message).toContain('resume or cancel');
  await post('/resume').expect(200);
  await app.settle();
  expect(await progress()).toMatchObject({ state: 'done', done: ARTICLES + 1 });
  letGo = hold();
  await post().expect(200);
  await post('/cancel').expect(200);
  letGo();
  expect(await progress()).toMatchObject({ state: 'cancelled' });
  await post('/resume').expect(400);
});

describe('where links cannot be written', () => {
  /** Transactions have clients of their own, of the same class. */
  const clientClass = () => {
    const client: unknown = Object.getPrototypeOf(app.strapi.db.connection.client);
    return client as { _query: (connection: unknown, statement: { sql: string }) => unknown };
  };
  const REASON = expect.stringMatching(/^Error: .*failed on purpose$/);
  /** Longer than a run is tried for. */
  const GIVEN_UP_MS = 60_000;

  const until = async (isSo: (progress: { state: string; error?: string }) => boolean) => {
    const end = Date.now() + GIVEN_UP_MS;
    for (let now = await progress(); ; now = await progress()) {
      if (isSo(now)) return now;
      if (Date.now() > end) throw new Error(`it did not come about: ${JSON.stringify(now)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('says why it does not go on, fails in the end, keeps the links, and is started again', async () => {
    await app.strapi.db.query(LINK).updateMany({ where: { rank: 0 }, data: { score: 0.123 } });
    const before = await stored();
    const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    const client = clientClass();
    const query = client._query;
    client._query = function send(connection, statement) {
      return /^insert into .*cross_links_links/i.test(statement.sql)
        ? Promise.reject(new Error('failed on purpose'))
        : query.call(this, connection, statement);
    };
    try {
      await post().expect(200);
      const tried = await until((now) => now.error !== undefined);
      expect(tried).toMatchObject({ state: 'running', error: REASON });
      const over = await until((now) => now.state !== 'running');
      expect(over).toMatchObject({ state: 'failed', error: REASON });
      expect(over.finishedAt).not.toBeNull();
    } finally {
      client._query = query;
      error.mockRestore();
    }
    expect(await stored()).toBe(before);
    const refused = await post('/resume').expect(400);
    expect(refused.body.error.message).toContain('The rebuild has failed: start a new one.');
    await post().expect(200);
    await app.settle();
    const done = await progress();
    expect(done).toMatchObject({ state: 'done', failed: 0 });
    expect(done.error).toBeUndefined();
  });
});
