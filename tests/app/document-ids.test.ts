import { allowPublic, createArticle, createMentor, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

/** Ids that no database has, and some databases refuse. */

let app: App;
let article: string;
let mentor: string;

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
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
