import type { App } from './start-app';
import { allowPublic, ARTICLE, createArticle, createMentor, MENTOR, READ_ALL } from './fixtures';
import { startApp } from './start-app';

/** What a site does to its readings in database lifecycles holds for links as well, however entries are read. */

let app: App;
let article: string;
let mentor: string;
let headline = '';
let isHidden = false;

const hide = (event: unknown): void => {
  const { params } = event as Event;
  if (isHidden) params.where = { $and: [params.where, { createdAt: { $lt: '2000-01-01' } }] };
};

interface Event {
  readonly params: { where: object };
  readonly result?: { headline?: string }[];
}

const offerings = async (): Promise<{ documentId: string; headline: string }[]> => {
  const { body } = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return (body.data as { offering: { documentId: string; headline: string } }[]).map(
    ({ offering }) => offering,
  );
};

beforeAll(async () => {
  app = await startApp({ CROSS_LINKS_READING: 'rows' });
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  article = await createArticle(app);
  await app.settle();
  app.strapi.db.lifecycles.subscribe({
    models: [MENTOR],
    beforeFindMany: hide,
    afterFindMany: (event: unknown) => {
      for (const row of (event as Event).result ?? []) if (headline !== '') row.headline = headline;
    },
  });
  app.strapi.db.lifecycles.subscribe({ models: [ARTICLE], beforeFindOne: hide });
});

afterAll(() => app.stop());

it('shows what a lifecycle makes of an entry, and keeps none of it', async () => {
  const [before] = await offerings();
  headline = 'changed by the site';
  expect((await offerings())[0]?.headline).toBe(headline);
  headline = '';
  expect(await offerings()).toEqual([before]);
});

const page = async (): Promise<unknown> => {
  const { body } = await app.request.get('/api/articles?crossLinks=true').expect(200);
  return body.data[0].crossLinks.data;
};

it('shows no entry that a lifecycle keeps from readers', async () => {
  expect(await page()).toMatchObject([{ offering: { documentId: mentor } }]);
  isHidden = true;
  expect(await page()).toEqual([]);
  await app.request.get(`/api/articles/${article}`).expect(404);
  await app.request.get(`/api/cross-links/articles/${article}`).expect(404);
  isHidden = false;
  expect(await page()).toMatchObject([{ offering: { documentId: mentor } }]);
});
