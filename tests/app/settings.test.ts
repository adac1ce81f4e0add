import { signIn } from './admin-session';
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
import { startApp, type App } from './start-app';

let app: App;
let owner: string;
let article: string;
let mentor: string;

const ask = (method: 'get' | 'put' | 'post', path: string, body?: object, token = owner) => {
  const request = app.request[method](`/cross-links/${path}`).set(
    'Authorization',
    `Bearer ${token}`,
  );
  return body ? request.send(body) : request;
};

const settingsNow = async () => (await ask('get', 'settings').expect(200)).body;

const save = async (page: object) =>
  (await ask('put', 'settings', { version: (await settingsNow()).version, page }).expect(200)).body;

const served = async (): Promise<string[]> => {
  const { body } = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return body.data.map(
    ({ offering }: { offering: Record<string, string> }) => offering.displayName ?? offering.title,
  );
};

const mapped = async () => (await settingsNow()).settings.offerings;

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  owner = await signIn(app, 'strapi-super-admin');
  mentor = await createMentor(app, { displayName: 'Ada L.' });
  await createMentor(app, { displayName: 'Bea M.' });
  await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
});

afterEach(async () => {
  await save({});
  await app.settle();
});

afterAll(async () => {
  await app.stop();
});

it('says what is in force, where it comes from and what the site has to choose from', async () => {
  const body = await settingsNow();
  expect(body.settings.limit).toBe(3);
  expect(body.origins.limit).toBe('default');
  expect(body.version).toBeGreaterThanOrEqual(0);
  const article = body.types.find(({ uid }: { uid: string }) => uid === ARTICLE);
  expect(article.isSource).toBe(true);
  expect(article.attributes).toContainEqual({ name: 'title', type: 'string' });
});

it('takes a limit over at once, tells who set it, and gives it back', async () => {
  expect((await served()).length).toBeGreaterThan(1);
  const body = await save({ limit: 1 });
  expect(body.origins.limit).toBe('page');
  expect(body.beneath.limit).toBe(3);
  expect(body.history[0]).toMatchObject({
    by: expect.stringContaining('Ed'),
    changes: [{ key: 'limit', from: '3', to: '1' }],
  });
  expect(await served()).toHaveLength(1);
  await save({});
  expect((await served()).length).toBeGreaterThan(1);
});

it('works links out anew when the mapping changes, without a restart', async () => {
  const offerings = await mapped();
  await save({ offerings: offerings.filter(({ uid }: { uid: string }) => uid !== PROGRAM) });
  await app.settle();
  const left = await served();
  expect(left).toEqual(expect.arrayContaining(['Ada L.', 'Bea M.']));
  expect(left).toHaveLength(2);
  await save({});
  await app.settle();
  expect((await served()).length).toBe(3);
});

it('puts in line what is saved of a type that was chosen after the start, and not of one given up', async () => {
  const AUTHOR = 'api::author.author';
  const jobs = (documentId: string) =>
    app.strapi.db.query('plugin::cross-links.job').count({
      where: { targetUid: AUTHOR, targetDocumentId: documentId },
    });
  const { documentId } = await app.strapi
    .documents(AUTHOR)
    .create({ data: { name: 'A. Uthor', slug: 'a-uthor' } as never });
  const rename = (name: string) =>
    app.strapi.documents(AUTHOR).update({ documentId, data: { name } as never });
  await rename('B. Uthor');
  expect(await jobs(documentId)).toBe(0);
  await save({ sources: [{ uid: ARTICLE, topics: ['author'] }] });
  await app.settle();
  await rename('C. Uthor');
  expect(await jobs(documentId)).toBe(1);
  await save({});
  await rename('D. Uthor');
  expect(await jobs(documentId)).toBe(1);
});

describe('a change of what is related', () => {
  const AUTHOR = 'api::author.author';
  const documents = (uid: string) => app.strapi.documents(uid as typeof AUTHOR);
  const rename = (documentId: string, name: string) =>
    documents(AUTHOR).update({ documentId, data: { name } as never });
  const anAuthor = async (name: string, slug: string): Promise<string> =>
    (await documents(AUTHOR).create({ data: { name, slug } as never })).documentId;

  it('is followed where it is read as a house', async () => {
    const house = async (): Promise<unknown> => {
      const engine = app.strapi.plugin('cross-links').service('engine') as unknown as {
        judgedContent: (locale: string) => Promise<{ offerings: { id: string; house?: string }[] }>;
      };
      const { offerings } = await engine.judgedContent('en');
      return offerings.find(({ id }) => id.includes(mentor))?.house;
    };
    const author = await anAuthor('Acme', 'acme');
    await documents(MENTOR).update({
      documentId: mentor,
      status: 'published',
      data: { author } as never,
    });
    const offerings = (await mapped()).map((own: { uid: string }) =>
      own.uid === MENTOR ? { ...own, house: 'author' } : own,
    );
    await save({ offerings });
    await app.settle();
    expect(await house()).toBe('acme');
    await rename(author, 'Umbrella');
    await app.settle();
    expect(await house()).toBe('umbrella');
  });

  it('is followed where it is a topic and an offering itself', async () => {
    const inputHash = async (): Promise<unknown> => {
      const where = { sourceDocumentId: article, sourceState: 'published' };
      return (await app.strapi.db.query('plugin::cross-links.assessment').findOne({ where }))
        .inputHash;
    };
    const author = await anAuthor('Quillon', 'quillon');
    const data = { jobTitle: 'Cartwright' } as never;
    await documents(AUTHOR).update({ documentId: author, data });
    await documents(ARTICLE).update({
      documentId: article,
      status: 'published',
      data: { author } as never,
    });
    const offerings = [...(await mapped()), { uid: AUTHOR, kind: 'mentor', title: 'jobTitle' }];
    await save({ offerings, sources: [{ uid: ARTICLE, topics: ['author'] }] });
    await app.settle();
    const before = await inputHash();
    await rename(author, 'Zarathar');
    await app.settle();
    expect(await inputHash()).not.toBe(before);
  });
});

it('shows nothing above a threshold that nothing reaches', async () => {
  const { settings } = await settingsNow();
  await save({ ranking: { ...settings.ranking, threshold: 1 } });
  await app.settle();
  expect(await served()).toEqual([]);
});

it('says which links would change, and changes none', async () => {
  const before = await served();
  const { body } = await ask('post', 'settings/trial', { page: { limit: 1 } }).expect(200);
  expect(body).toMatchObject({ tried: 1, all: 1 });
  expect(body.changed).toEqual([
    expect.objectContaining({ documentId: article, before, after: before.slice(0, 1) }),
  ]);
  expect(await served()).toEqual(before);
});

it('measures a ranking against what editors pinned and hid', async () => {
  const { settings } = await settingsNow();
  const documents = app.strapi.documents(ARTICLE as never);
  const data = {
    crossLinks: { mode: 'auto', pinned: [{ uid: MENTOR, documentId: mentor }], hidden: [] },
  };
  await documents.update({ documentId: article, data, status: 'published' } as never);
  await app.settle();
  const page = { ranking: { ...settings.ranking, threshold: 0.9 } };
  const { body } = await ask('post', 'settings/trial', { page }).expect(200);
  expect(body.measures).toEqual([
    expect.objectContaining({
      locale: 'en',
      judged: 1,
      before: expect.objectContaining({ mrr: expect.any(Number) }),
      after: expect.objectContaining({ mrr: expect.any(Number) }),
    }),
  ]);
});

it('reads the latest entries as a mapping would', async () => {
  const offerings = (await mapped()).map((own: { uid: string }) =>
    own.uid === PROGRAM ? { ...own, text: [], facts: [], skills: [], topics: [] } : own,
  );
  const { body } = await ask('post', 'settings/reading', {
    uid: PROGRAM,
    page: { offerings },
  }).expect(200);
  const [entry] = body.data;
  expect(entry.kind).toBe('trainer');
  expect(entry.availability.state).toBe('open');
  expect(new Set(entry.segments.map(({ role }: { role: string }) => role))).toEqual(
    new Set(['title', 'headline'].slice(0, entry.segments.length)),
  );
});

it.each([
  [{ limit: 0 }, 'limit: must be at least 1, not 0'],
  [{ embedder: 'none' }, 'embedder: is not a setting; remove it or check its spelling'],
  [
    { offerings: [{ uid: 'api::coach.coach', kind: 'mentor', title: 'name' }] },
    /offerings\.0\.uid: must be a content type of this site, not "api::coach\.coach"/,
  ],
  [
    { offerings: [{ uid: PROGRAM, kind: 'trainer', title: 'naem' }] },
    /offerings\.0\.title: must be an attribute of .* \(.*title.*\), not "naem"/,
  ],
  [
    { offerings: [{ uid: PROGRAM, kind: 'trainer', title: 'featured' }] },
    /offerings\.0\.title: must be of type string or .*, not "featured" of type boolean/,
  ],
])('refuses %j with what, where and the fix', async (page, message) => {
  const { version } = await settingsNow();
  for (const path of ['settings/trial', 'settings']) {
    const body = path === 'settings' ? { version, page } : { page };
    const answer = await ask(path === 'settings' ? 'put' : 'post', path, body).expect(400);
    expect(answer.body.error.message).toMatch(message);
  }
  expect((await settingsNow()).version).toBe(version);
});

it('does not let one person overwrite what another has just saved', async () => {
  const { version } = await settingsNow();
  await save({ limit: 2 });
  const { body } = await ask('put', 'settings', { version, page: { limit: 5 } }).expect(400);
  expect(body.error.message).toMatch(/Somebody else has changed the settings meanwhile/);
  expect((await settingsNow()).settings.limit).toBe(2);
});

it('refuses whoever lacks the right', async () => {
  const editor = await signIn(app, 'strapi-editor');
  await ask('get', 'settings', undefined, editor).expect(403);
  await ask('put', 'settings', { version: 0, page: {} }, editor).expect(403);
  await ask('post', 'settings/trial', { page: {} }, editor).expect(403);
  await ask('post', 'settings/reading', { page: {}, uid: PROGRAM }, editor).expect(403);
});
