import { listOf } from './answers';
import { allowPublic, ARTICLE, createArticle, createMentor, MENTOR, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

/** What a document middleware of this site keeps from everybody, by type. */
const kept = new Map<string, string>();
const READS = ['findMany', 'findOne', 'findFirst'];

let app: App;
let article: string;
let other: string;
let mentor: string;
let second: string;

beforeAll(async () => {
  app = await startApp({ CROSS_LINKS_READING: 'documents' }, undefined, (strapi) => {
    strapi.documents.use((context, next) => {
      const hidden = kept.get(context.uid);
      if (hidden === undefined || !READS.includes(context.action)) return next();
      const params = context.params as { filters?: object };
      params.filters = { $and: [params.filters ?? {}, { documentId: { $ne: hidden } }] };
      if (
        context.action === 'findOne' &&
        (context.params as { documentId: string }).documentId === hidden
      )
        return Promise.resolve(null);
      return next();
    });
  });
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  second = await createMentor(app, { displayName: 'Grace H.' });
  article = await createArticle(app);
  other = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());
afterEach(() => {
  kept.clear();
});

const offeringsOf = async (id: string): Promise<string[]> =>
  listOf(await app.request.get(`/api/cross-links/articles/${id}`).expect(200)).data.map(
    ({ offering }) => offering.documentId,
  );

it('shows no offering that a document middleware of the site keeps from readers', async () => {
  expect(await offeringsOf(article)).toEqual(expect.arrayContaining([mentor, second]));
  kept.set(MENTOR, mentor);
  await app.request.get(`/api/mentor-profiles/${mentor}`).expect(404);
  expect(await offeringsOf(article)).toEqual([second]);
});

it('names the page of neither in a sitemap', async () => {
  const sitemap = async (type: string): Promise<string[]> => {
    const { text } = await app.request.get(`/api/cross-links/sitemap/${type}`).expect(200);
    return text.match(/<loc>/g) ?? [];
  };
  expect([await sitemap('articles'), await sitemap('mentor-profiles')]).toMatchObject([
    { length: 2 },
    { length: 2 },
  ]);
  kept.set(ARTICLE, article);
  kept.set(MENTOR, mentor);
  expect([await sitemap('articles'), await sitemap('mentor-profiles')]).toMatchObject([
    { length: 1 },
    { length: 1 },
  ]);
});

it('knows no source that one keeps from readers', async () => {
  kept.set(ARTICLE, article);
  await app.request.get(`/api/articles/${article}`).expect(404);
  await app.request.get(`/api/cross-links/articles/${article}`).expect(404);
  const batch = await app.request
    .post('/api/cross-links/batch')
    .send({ source: 'articles', documentIds: [article, other] })
    .expect(200);
  expect(batch.body).toMatchObject({ data: [{ documentId: other }], meta: { missing: [article] } });
});
