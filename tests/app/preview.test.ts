import { signIn } from './admin-session';
import {
  ARTICLE,
  blocks,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
} from './fixtures';
import { startApp, type App } from './start-app';

let app: App;
let admin: string;
let author: string;
let article: string;
let mentor: string;
let program: string;
let draft: string;

interface PreviewLink {
  documentId: string;
  title: string | null;
  origin: string;
  state: string;
  shown: boolean;
  score: number | null;
  parts: Record<string, number> | null;
  keptOut: { code: string; because?: string }[];
  sentences: { text: string; marks: [number, number][] }[];
}

interface Answer {
  links: PreviewLink[];
  next: PreviewLink[];
  hidden: PreviewLink[];
  asked: PreviewLink[];
  need: { text: { verdict: string }; inUse: string; warnings: string[] };
  emptyReason: string | null;
}

const TEXT = blocks(
  [
    'When I became a manager, giving feedback to my team was the hardest part. I felt alone and unsure, and I needed someone to talk to who had been there.',
    'A mentor helped me over many months to reflect on the kind of manager I want to be and to make decisions about people with confidence.',
    'I also had to learn how to give feedback: a workshop with exercises, role play and practice gave me the technique, step by step.',
  ].join('\n'),
);

const post = (body: object, token = admin) =>
  app.request.post('/cross-links/preview').set('Authorization', `Bearer ${token}`).send(body);

const preview = async (values: object, rest: object = {}): Promise<Answer> => {
  const { body } = await post({
    uid: ARTICLE,
    documentId: article,
    locale: 'en',
    values: { title: 'Giving feedback as a manager', body: TEXT, ...values },
    ...rest,
  }).expect(200);
  return body as Answer;
};

const ids = (links: readonly PreviewLink[]) => links.map(({ documentId }) => documentId);

beforeAll(async () => {
  app = await startApp();
  admin = await signIn(app, 'strapi-super-admin');
  author = await signIn(app, 'strapi-author');
  mentor = await createMentor(app, {});
  program = await createProgram(app, {});
  draft = await createMentor(app, { displayName: 'Not yet' }, 'draft');
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

it('answers for text that nobody has saved', async () => {
  const { links, need } = await preview({});
  expect(ids(links)).toEqual(expect.arrayContaining([mentor, program]));
  expect(links.every(({ shown, state }) => shown && state === 'open')).toBe(true);
  expect(need.inUse).not.toBe('neither');
  const empty = await preview({ title: '', body: [] });
  expect(empty.links).toEqual([]);
  expect(empty.emptyReason).toBe('no-text');
});

it('answers for an entry that is new', async () => {
  const { links } = await preview({}, { documentId: undefined });
  expect(ids(links)).toContain(mentor);
});

it('writes nothing', async () => {
  const tables = ['assessment', 'link', 'job'];
  const count = () =>
    Promise.all(tables.map((name) => app.strapi.db.query(`plugin::cross-links.${name}`).count()));
  const before = await count();
  await preview({ title: 'Another title altogether' });
  expect(await count()).toEqual(before);
  const entry = await app.strapi.documents(ARTICLE).findOne({ documentId: article });
  expect(entry?.title).toBe('The first year as a manager: giving feedback');
});

it('gives a score whose parts add up, and marks the shared words in their sentences', async () => {
  const { links } = await preview({});
  const link = links.find(({ documentId }) => documentId === mentor);
  const sum = Object.values(link?.parts ?? {}).reduce((total, part) => total + part, 0);
  expect(sum).toBeCloseTo(link?.score ?? -1, 6);
  const marked = link?.sentences.flatMap(({ text, marks }) =>
    marks.map(([a, b]) => text.slice(a, b)),
  );
  expect(marked?.length).toBeGreaterThan(0);
  expect(marked?.every((word) => word.trim() !== '')).toBe(true);
});

it('keeps pins first and says what stands in their way', async () => {
  const pinned = [
    { uid: MENTOR, documentId: draft },
    { uid: PROGRAM, documentId: program },
  ];
  const { links } = await preview({ crossLinks: { pinned } });
  expect(ids(links).slice(0, 2)).toEqual([draft, program]);
  expect(links[0]).toMatchObject({ origin: 'pinned', state: 'draft', shown: false });
  expect(links[0]?.keptOut[0]).toMatchObject({ code: 'unavailable' });
  expect(links[1]).toMatchObject({ origin: 'pinned', shown: true, keptOut: [] });
});

it('says why not, for hidden ones, another mode, and offerings that were asked about', async () => {
  const hidden = await preview({ crossLinks: { hidden: [{ uid: MENTOR, documentId: mentor }] } });
  expect(hidden.hidden[0]).toMatchObject({ documentId: mentor, keptOut: [{ code: 'hidden' }] });
  const none = await preview({ crossLinks: { mode: 'none' } });
  expect(none).toMatchObject({ links: [], emptyReason: 'mode-none' });
  const asked = [`${MENTOR}:${mentor}`];
  const trainer = await preview({ crossLinks: { mode: 'trainer' } }, { asked });
  expect(trainer.asked[0]?.keptOut.map(({ code }) => code)).toContain('mode');
});

it('takes a full offering off, with the value that decided', async () => {
  const full = await createMentor(app, { displayName: 'Full M.', currentMentees: 3 });
  await app.settle();
  const { links, asked } = await preview({}, { asked: [`${MENTOR}:${full}`] });
  expect(ids(links)).not.toContain(full);
  expect(asked[0]).toMatchObject({ state: 'full', because: 'all 3 places are taken' });
});

it.each([
  ['nothing', {}, 'uid'],
  ['a wrong uid', { uid: 'banana', values: {} }, 'uid must be a uid'],
  ['values that are a list', { uid: ARTICLE, values: [] }, 'values'],
  ['an unknown key', { uid: ARTICLE, values: {}, nope: 1 }, 'nope'],
  ['a documentId with a slash', { uid: ARTICLE, documentId: '../x', values: {} }, 'documentId'],
  ['a wrong curation', { uid: ARTICLE, values: { crossLinks: { mode: 'banana' } } }, 'mode'],
  ['an unknown locale', { uid: ARTICLE, locale: 'xx', values: {} }, 'locale xx'],
])('refuses %s with a 400 that says why', async (_name, body, message) => {
  const answer = await post(body).expect(400);
  expect(answer.body.error.message).toContain(message);
});

it('answers 404 for a type that is no source and for an entry that is not there', async () => {
  await post({ uid: MENTOR, values: {} }).expect(404);
  await post({ uid: ARTICLE, documentId: 'doesnotexist', values: {} }).expect(404);
});

it('survives values of any shape', async () => {
  for (const value of [null, 7, 'text', [1, null], { connect: 'x' }, [[[]]], { connect: [{}] }]) {
    await preview({ title: value, body: value, tags: value, categories: value, excerpt: value });
  }
});

it('refuses whoever is not signed in or may not read the entry', async () => {
  await app.request.post('/cross-links/preview').send({ uid: ARTICLE, values: {} }).expect(401);
  await post({ uid: ARTICLE, documentId: article, values: {} }, author).expect(403);
});
