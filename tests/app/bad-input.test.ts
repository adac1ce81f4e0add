import { allowPublic, blocks, createArticle, createMentor, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

let app: App;
let article: string;

const get = (path: string) => app.request.get(`/api/cross-links/${path}`);

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, [...READ_ALL, 'api::article.article.create']);
  await createMentor(app, {});
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

it.each([
  ['banana/abc', 404, 'Sources on this site: articles'],
  ['tags/abc', 404, 'is not a source'],
  ['articles/doesnotexist', 404, 'no published article doesnotexist'],
])('%s answers %i and says what is there', async (path, status, message) => {
  const { body } = await get(path).expect(status);
  expect(body.error.message).toContain(message);
});

it.each([
  ['limit=-1', 'limit must be from 1 to 20'],
  ['limit=1e9', 'limit must be from 1 to 20'],
  ['limit=1.5', 'limit must be a whole number'],
  ['limit=many', 'limit must be a whole number'],
  ['kind=banana', 'kind must be mentor or trainer'],
  ['kind=mentor&kind=trainer', 'kind must be mentor or trainer'],
  ['status=live', 'status must be draft or published'],
  ['locale=xx', 'locale xx is not configured here; use one of: en'],
  ['locale=../../etc', 'locale must be a locale'],
  ['nope=1', 'Unrecognized key: "nope"'],
])('?%s answers 400 and says how to mend it', async (query, message) => {
  const { body } = await get(`articles/${article}?${query}`).expect(400);
  expect(body.error.name).toBe('ValidationError');
  expect(body.error.message).toContain(message);
});

it('refuses a body of 5 MB without falling over', async () => {
  const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
  const body = blocks('a word '.repeat(750_000));
  await app.request
    .post('/api/articles')
    .send({ data: { title: 'Five megabytes', slug: 'big', body } })
    .expect(413);
  error.mockRestore();
  const { body: after } = await get(`articles/${article}`).expect(200);
  expect(after.meta.source.documentId).toBe(article);
});

it('saves an article of 5 MB that comes in another way, and links it', async () => {
  const long = 'giving feedback to a new manager and a team. '.repeat(110_000);
  const id = await createArticle(app, { body: blocks(long) });
  await app.settle();
  const { body } = await get(`articles/${id}`).expect(200);
  expect(body.meta.computedAt).not.toBeNull();
});

it('gives an article without text an empty list and the reason', async () => {
  const id = await createArticle(app, { title: '— — —', body: blocks(' ') });
  await app.settle();
  const { body } = await get(`articles/${id}`).expect(200);
  expect(body.data).toEqual([]);
  expect(['no-text', 'nothing-fits']).toContain(body.meta.reason.code);
});

it('gives an article in a language without a model a verdict of unknown', async () => {
  await app.strapi.plugin('i18n').service('locales').create({ code: 'eo', name: 'Esperanto' });
  const id = await createArticle(
    app,
    {
      title: 'La unua jaro',
      body: blocks('Mi lernis paroli kun la teamo pri ilia laboro. '.repeat(12)),
    },
    'published',
    'eo',
  );
  await app.settle();
  const { body } = await get(`articles/${id}?locale=eo`).expect(200);
  expect(body.meta.need).toMatchObject({
    verdict: 'unknown',
    unknownBecause: 'no-model-for-language',
  });
});

it('says so when an article’s links are not worked out yet', async () => {
  const id = await createArticle(app);
  await app.settle();
  await app.strapi.db
    .query('plugin::cross-links.assessment')
    .deleteMany({ where: { sourceDocumentId: id } });
  const { body } = await get(`articles/${id}`).expect(200);
  expect(body).toMatchObject({
    meta: { computedAt: null, need: null, reason: { code: 'not-computed-yet' } },
  });
});
