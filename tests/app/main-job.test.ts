import {
  allowPublic,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

let app: App;
let article: string;
let mentor: string;
let program: string;

const get = (path: string) => app.request.get(`/api/cross-links/${path}`);

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  program = await createProgram(app, {});
  await createProgram(app, {
    title: 'Baking sourdough bread',
    summary:
      'Flour, water, salt and a week of patience with a starter in your own kitchen at home.',
    description: [],
  });
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

it('leads the reader of an article to a mentor and a program, with reasons that name matched words', async () => {
  const { body } = await get(`articles/${article}`).expect(200);
  expect(
    body.data.map((link: { offering: { documentId: string } }) => link.offering.documentId).sort(),
  ).toEqual([mentor, program].sort());
  for (const link of body.data) {
    expect(link.reasons[0]).toMatchObject({
      part: 'topic',
      text: expect.stringContaining('covers'),
    });
    expect(link.reasons[0].words.length).toBeGreaterThan(0);
  }
  expect(body.meta).toMatchObject({
    source: { documentId: article, locale: 'en', status: 'published' },
  });
});

it('answers with what the host itself would say of an offering, private fields gone', async () => {
  const { body } = await get(`articles/${article}?kind=mentor`).expect(200);
  const host = await app.request.get(`/api/mentor-profiles/${mentor}`).expect(200);
  expect(body.data[0].offering).toEqual(host.body.data);
  expect(body.data[0].offering).not.toHaveProperty('currentMentees');
});

it('leaves out a type that the caller may not read, and refuses without the right to the route', async () => {
  await allowPublic(
    app,
    READ_ALL.filter((action) => !action.startsWith(MENTOR)),
  );
  const { body } = await get(`articles/${article}`).expect(200);
  expect(body.data.map((link: { kind: string }) => link.kind)).toEqual(['trainer']);
  await allowPublic(
    app,
    READ_ALL.filter((action) => !action.startsWith('plugin::cross-links')),
  );
  await get(`articles/${article}`).expect(403);
  await allowPublic(
    app,
    READ_ALL.filter((action) => !action.startsWith('api::article')),
  );
  await get(`articles/${article}`).expect(403);
  await allowPublic(app, READ_ALL);
});

it('answers the same from rows that are older than the summary of a need', async () => {
  const { body } = await get(`articles/${article}`).expect(200);
  const where = { sourceDocumentId: article };
  const rows = app.strapi.db.query('plugin::cross-links.assessment');
  expect(await rows.updateMany({ where, data: { summary: null } })).toMatchObject({ count: 2 });
  const older = await get(`articles/${article}`).expect(200);
  expect(older.body).toEqual(body);
  expect(older.body.meta.need.verdict).toEqual(expect.any(String));
});
