import { listOf } from './answers';
import { allowPublic, createArticle, createMentor, createProgram, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

/** Ids and filters that databases refuse are the caller's mistake, and never a 500. */

let app: App;
let article: string;
let mentor: string;

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

it.each(['%00', 'a%00b', '%ff', 'x'.repeat(65), '%27%3B--'])('%s is not there', async (id) => {
  for (const path of ['articles/ID', 'articles/ID/jsonld', 'to/mentor-profiles/ID']) {
    const { status } = await app.request.get(`/api/cross-links/${path.replace('ID', id)}`);
    expect([400, 404]).toContain(status);
  }
});

it('a batch names an id that cannot be one', async () => {
  const { body } = await app.request
    .post('/api/cross-links/batch')
    .send({ source: 'articles', documentIds: [article, '\u0000'] })
    .expect(400);
  expect(body).toMatchObject({
    error: { details: { errors: [{ path: ['documentIds', '1'] }] } },
  });
});

it('an id in capitals is another one, on every database', async () => {
  expect(article.toUpperCase()).not.toBe(article);
  await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  await app.request.get(`/api/cross-links/articles/${article.toUpperCase()}`).expect(404);
  await app.request.get(`/api/cross-links/to/mentor-profiles/${mentor.toUpperCase()}`).expect(404);
});

it('asks the database for runs, so that their filters are read', async () => {
  const path = `/api/cross-links/articles/${article}?kind=trainer`;
  expect(listOf(await app.request.get(path).expect(200)).data).toHaveLength(1);
});

it.each([
  ...['capacity', 'startDate', 'runCode', 'cancelled'].flatMap((field) =>
    ['abc', '%00', '99999999999999999999'].map((value) => `[filters][${field}][$gt]=${value}`),
  ),
  '[filters][capacity][$in]=abc',
  '[filters][capacity][$between]=1',
  '[filters][capacity][$nope]=1',
  '[filters][capacity]=abc',
  '[filters]=abc',
  '[filters][$and]=abc',
  '[filters][$not]=abc',
  '[filters][capacity][$and][0]=1',
  '[filters][runCode][$contains][0]=1',
  '[filters][id][$gt]=%00',
  '[sort]=capacity:sideways',
  '[sort][capacity]=abc',
  '[limit]=abc',
  '[start]=-1',
  '[limit]=99999999999999999999',
  '[pagination][page]=abc',
  '[locale]=%00',
  '[status]=%00',
  '[fields]=%00',
  '[count]=true',
  '[on][x]=true',
])('take ?populate[runs]%s for a mistake of the caller’s, or for none', async (asked) => {
  const answer = await app.request.get(
    `/api/cross-links/articles/${article}?populate[runs]${asked}`,
  );
  expect([200, 400]).toContain(answer.status);
});
