import { entryOf, listOf } from './answers';
import { apiToken } from './callers';
import {
  allowPublic,
  ARTICLE,
  blocks,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

/** Words that stand in one place only, so that finding one in an answer says where it came from. */
const SECRET = {
  tag: 'zyxtagword',
  category: 'zyxcategoryword',
  note: 'zyxnoteword',
  draft: 'zyxdraftword',
  email: 'zyx@example.org',
};
const RELATED = ['api::tag.tag', 'api::category.category'].flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);
const EXPLAIN = 'plugin::cross-links.content.explain';

let app: App;
let article: string;
let mentor: string;
const callers: Record<string, string | undefined> = {};

const ask = (caller: string, path: string, body?: object) => {
  const started = body ? app.request.post(path).send(body) : app.request.get(path);
  const token = callers[caller];
  return token === undefined ? started : started.set('Authorization', token);
};

/** Every route of ours for one article and its offerings, with a query string each. */
const routes = (query: string): { path: string; body?: object }[] => [
  { path: `/api/cross-links/articles/${article}?limit=20&${query}` },
  { path: `/api/cross-links/articles/${article}/explain?${query.includes('status') ? query : ''}` },
  { path: `/api/cross-links/to/mentor-profiles/${mentor}?${query}` },
  { path: `/api/cross-links/to/mentor-profiles/${mentor}/jsonld` },
  { path: `/api/cross-links/articles/${article}/jsonld` },
  {
    path: `/api/articles?crossLinks=true&crossLinksLimit=20&crossLinksPopulate=*&${query.includes('status') ? query : ''}`,
  },
  { path: `/api/articles/${article}?crossLinks=true&crossLinksLimit=20` },
  {
    path: '/api/cross-links/batch',
    body: { source: 'articles', documentIds: [article], limit: 20, populate: '*' },
  },
];

const create = async (uid: string, data: object): Promise<string> => {
  const { documentId } = await app.strapi
    .documents(uid as typeof ARTICLE)
    .create({ data: data as never, locale: 'en' });
  return documentId;
};

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, [...READ_ALL, EXPLAIN]);
  const tag = await create('api::tag.tag', { name: SECRET.tag, slug: 'tag' });
  const category = await create('api::category.category', {
    name: SECRET.category,
    slug: 'category',
  });
  const related = { tags: [tag], categories: [category] };
  mentor = await createMentor(app, {
    ...related,
    contactEmail: SECRET.email,
    editorNotes: SECRET.note,
  });
  await createProgram(app, { ...related, skills: [tag], editorNotes: SECRET.note });
  await createMentor(app, { displayName: `Draft ${SECRET.draft}`, ...related }, 'draft');
  article = await createArticle(app, related);
  await createArticle(app, { title: `Draft ${SECRET.draft}`, ...related }, 'draft');
  await app.settle();
  const rights = [...READ_ALL, EXPLAIN];
  Object.assign(callers, {
    'nobody in particular': undefined,
    'a custom token without tags': await apiToken(app, 'custom', rights),
    'a custom token with tags': await apiToken(app, 'custom', [...rights, ...RELATED]),
    'a read-only token': await apiToken(app, 'read-only'),
    'a full-access token': await apiToken(app, 'full-access'),
  });
});

afterAll(() => app.stop());

const QUERIES = [
  '',
  'populate=*',
  'populate[tags][populate]=*',
  'populate[author][populate]=*',
  'fields=*',
];

const EVERYBODY = [
  'nobody in particular',
  'a custom token without tags',
  'a custom token with tags',
  'a read-only token',
  'a full-access token',
];

describe.each(EVERYBODY)('%s', (caller) => {
  it.each(QUERIES)('is never told what is private or not published, ?%s', async (query) => {
    for (const { path, body } of routes(query)) {
      const { status, text } = await ask(caller, path, body);
      expect([200, 400, 403]).toContain(status);
      for (const secret of [SECRET.note, SECRET.email, SECRET.draft])
        expect({ path, has: text.includes(secret) && secret }).toEqual({ path, has: false });
      expect(text).not.toMatch(
        /"(editorNotes|currentMentees|contactEmail|enrolledCount|seatsTaken)"/,
      );
    }
  });

  it('gets of each offering what the host itself would give it', async () => {
    const body = listOf(
      await ask(caller, `/api/cross-links/articles/${article}?limit=20&populate=*`).expect(200),
    );
    expect(body.data.length).toBeGreaterThan(0);
    for (const { kind, offering } of body.data) {
      const type = kind === 'mentor' ? 'mentor-profiles' : 'trainer-programs';
      const host = await ask(caller, `/api/${type}/${offering.documentId}?populate=*`).expect(200);
      expect(offering).toEqual(entryOf(host).data);
    }
  });
});

describe('words of tags and categories', () => {
  const seen = async (caller: string): Promise<string> => {
    const texts: string[] = [];
    for (const { path, body } of routes('')) texts.push((await ask(caller, path, body)).text);
    return texts.join('\n');
  };

  it.each(['nobody in particular', 'a custom token without tags'])(
    'are not shown to %s, who may not read them',
    async (caller) => {
      const text = await seen(caller);
      expect(text).toContain('"reasons"');
      expect(text).not.toContain(SECRET.tag);
      expect(text).not.toContain(SECRET.category);
    },
  );

  it('are shown to those who may: so it is the right that keeps them out', async () => {
    const text = await seen('a custom token with tags');
    expect(text).toContain(SECRET.tag);
  });
});

it('reads no private attribute as text, whatever the settings say', async () => {
  const settings = app.strapi.config.get<{ offerings: { uid: string; text: string[] }[] }>(
    'plugin::cross-links',
  );
  const own = settings.offerings.find(({ uid }) => uid === MENTOR);
  own?.text.push('editorNotes');
  await createArticle(app, {
    title: `About ${SECRET.note}`,
    body: blocks(`${SECRET.note} `.repeat(30)),
  });
  await app.strapi.documents(MENTOR).update({
    documentId: mentor,
    status: 'published',
    data: { editorNotes: `${SECRET.note} again` } as never,
  });
  await app.settle();
  const rows = await app.strapi.db
    .query('plugin::cross-links.link')
    .findMany({ select: ['match', 'reasons'] });
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(SECRET.note);
  own?.text.pop();
});

it('forgets an offering the moment it is unpublished or deleted, before any job has run', async () => {
  const program = await createProgram(app, { title: 'Here today' });
  await app.settle();
  const links = async () =>
    (await ask('a full-access token', `/api/cross-links/articles/${article}?limit=20`)).text;
  expect(await links()).toContain(program);
  await app.strapi.db
    .query(PROGRAM)
    .deleteMany({ where: { documentId: program, publishedAt: { $notNull: true } } });
  expect(await links()).not.toContain(program);
});
