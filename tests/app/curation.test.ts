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
let article: string;
let mentor: string;
let far: string;

interface Answer {
  data: { origin: string; position: number; offering: { documentId: string } }[];
  meta: { reason?: { code: string } };
}

const links = async (): Promise<Answer> => {
  await app.settle();
  const { body } = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return body as Answer;
};
const idsOf = ({ data }: Answer) => data.map(({ offering }) => offering.documentId);
const articles = () => app.strapi.documents(ARTICLE);
const curate = async (crossLinks: unknown): Promise<void> => {
  await articles().update({
    documentId: article,
    data: { crossLinks } as never,
    status: 'published',
  });
};

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  await createProgram(app, {});
  far = await createProgram(app, {
    title: 'Baking sourdough bread',
    summary: 'Flour, water, salt and a week of patience with a starter in a warm kitchen.',
    description: [],
    outcomes: [{ kind: 'skillAcquisition', statement: 'Bake a sourdough loaf' }],
    modules: [{ title: 'The starter' }],
  });
  article = await createArticle(app);
});

afterAll(() => app.stop());

it('shows pins first, in the editor’s order, whatever they are about', async () => {
  await curate({
    pinned: [
      { uid: PROGRAM, documentId: far },
      { uid: MENTOR, documentId: mentor },
    ],
  });
  const answer = await links();
  expect(idsOf(answer).slice(0, 2)).toEqual([far, mentor]);
  expect(answer.data.slice(0, 2).map(({ origin }) => origin)).toEqual(['pinned', 'pinned']);
});

it('never shows what is hidden', async () => {
  await curate({ hidden: [{ uid: MENTOR, documentId: mentor }] });
  expect(idsOf(await links())).not.toContain(mentor);
});

it('keeps pins and hidden through unpublish and republish of the article', async () => {
  await curate({
    pinned: [{ uid: PROGRAM, documentId: far }],
    hidden: [{ uid: MENTOR, documentId: mentor }],
  });
  await articles().unpublish({ documentId: article });
  await app.settle();
  await app.request.get(`/api/cross-links/articles/${article}`).expect(404);
  await articles().publish({ documentId: article });
  const ids = idsOf(await links());
  expect(ids[0]).toBe(far);
  expect(ids).not.toContain(mentor);
});

it('keeps pins and hidden through unpublish and republish of the offerings', async () => {
  await app.strapi.documents(PROGRAM).unpublish({ documentId: far });
  await app.strapi.documents(MENTOR).unpublish({ documentId: mentor });
  expect(idsOf(await links())).not.toContain(far);
  await app.strapi.documents(PROGRAM).publish({ documentId: far });
  await app.strapi.documents(MENTOR).publish({ documentId: mentor });
  const ids = idsOf(await links());
  expect(ids[0]).toBe(far);
  expect(ids).not.toContain(mentor);
});

it('shows nothing at all in mode none, and one kind alone in mode mentor', async () => {
  await curate({ mode: 'none', pinned: [{ uid: PROGRAM, documentId: far }] });
  expect(await links()).toMatchObject({ data: [], meta: { reason: { code: 'mode-none' } } });
  await curate({ mode: 'mentor' });
  expect(idsOf(await links())).toEqual([mentor]);
});

it('never shows the choices themselves', async () => {
  const { body } = await app.request.get(`/api/articles/${article}`).expect(200);
  expect(body.data).not.toHaveProperty('crossLinks');
});

it.each([
  ['text that is no JSON', '{"mode":'],
  ['an unknown mode', { mode: 'banana' }],
  ['a pin that names no type', { pinned: [{ uid: 'x', documentId: 'y' }] }],
])('refuses %s with a 400 under the field, and keeps what was there', async (_name, crossLinks) => {
  const before = await articles().findOne({ documentId: article });
  await allowPublic(app, [...READ_ALL, 'api::article.article.update']);
  const { body } = await app.request
    .put(`/api/articles/${article}`)
    .send({ data: { crossLinks } })
    .expect(400);
  expect(body.error).toMatchObject({ name: 'ValidationError' });
  expect(body.error.details.errors[0].path[0]).toBe('crossLinks');
  const after = await articles().findOne({ documentId: article });
  expect(after?.updatedAt).toEqual(before?.updatedAt);
});
