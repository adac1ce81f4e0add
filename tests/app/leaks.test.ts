import { signIn } from './admin-session';
import { apiToken, signedInVisitor } from './callers';
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
  { path: '/api/cross-links/articles/feed/json' },
  { path: '/api/cross-links/articles/feed/atom' },
  { path: '/api/cross-links/sitemap' },
  { path: '/api/cross-links/sitemap/articles' },
  { path: '/api/cross-links/sitemap/mentor-profiles' },
  { path: '/api/cross-links/sitemap/trainer-programs' },
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
  const draft = { ...related, slug: `draft-${SECRET.draft}` };
  await createMentor(app, { ...draft, displayName: `Draft ${SECRET.draft}` }, 'draft');
  article = await createArticle(app, related);
  await createArticle(app, { ...draft, title: `Draft ${SECRET.draft}` }, 'draft');
  await app.strapi.db
    .query('plugin::i18n.locale')
    .create({ data: { code: 'fr', name: 'French (fr)' } });
  await app.strapi.documents(ARTICLE).update({
    documentId: article,
    locale: 'fr',
    status: 'published',
    data: { title: 'En français', slug: 'en-francais', body: blocks('Un mentor.') } as never,
  });
  await app.settle();
  const rights = [...READ_ALL, EXPLAIN];
  Object.assign(callers, {
    'nobody in particular': undefined,
    'a custom token without tags': await apiToken(app, 'custom', rights),
    'a custom token with tags': await apiToken(app, 'custom', [...rights, ...RELATED]),
    'a read-only token': await apiToken(app, 'read-only'),
    'a full-access token': await apiToken(app, 'full-access'),
    'a visitor who has logged in': await signedInVisitor(app, rights),
    'an editor of the admin': `Bearer ${await signIn(app, 'strapi-editor')}`,
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
  'a visitor who has logged in',
];

/** Tokens of the admin open the admin, not the content API. */
const REFUSED = 'an editor of the admin';

/** Versions that may be asked for; the host says which of them a caller may read. */
const VERSIONS = ['status=published', 'status=draft', 'locale=fr', 'status=draft&locale=fr'];

/** Ways to ask a private attribute for its text: each must answer the same whether the text fits or not. */
const oracles = (text: string): string[] => [
  `populate[tags][filters][mentorProfiles][contactEmail][$contains]=${text}`,
  `populate[author][populate][mentorProfile][filters][editorNotes][$contains]=${text}`,
  `populate[tags][filters][mentorProfiles][editorNotes][$startsWith]=${text}`,
  `filters[editorNotes][$contains]=${text}`,
  `filters[contactEmail][$contains]=${text}`,
  `populate[tags][sort]=mentorProfiles.editorNotes`,
];

/** The same in the body of a batch, where a populate is an object. */
const batchOracles = (text: string): object[] => {
  const contains = { $contains: text };
  return [
    { populate: { tags: { filters: { mentorProfiles: { contactEmail: contains } } } } },
    { populate: { tags: { filters: { mentorProfiles: { editorNotes: contains } } } } },
    {
      populate: { author: { populate: { mentorProfile: { filters: { editorNotes: contains } } } } },
    },
    { populate: { tags: { sort: 'mentorProfiles.editorNotes', filters: { name: contains } } } },
    { filters: { editorNotes: contains } },
    { fields: ['editorNotes'] },
  ];
};

it.each(QUERIES)(
  'refuses a token of the admin everywhere, as the host does, ?%s',
  async (query) => {
    await ask(REFUSED, '/api/articles').expect(401);
    for (const { path, body } of routes(query)) {
      const { status, text } = await ask(REFUSED, path, body);
      expect({ path, status }).toEqual({ path, status: 401 });
      expect(text).not.toContain(mentor);
    }
  },
);

describe.each(EVERYBODY)('%s', (caller) => {
  it.each(VERSIONS)(
    'is answered for the versions that the host itself shows, ?%s',
    async (version) => {
      const host = await ask(caller, `/api/articles/${article}?${version}`);
      const path = `/api/cross-links/articles/${article}?limit=20&populate=*&${version}`;
      const { status, body } = await ask(caller, path);
      expect(status).toBe(host.status);
      for (const { kind, offering } of body.data ?? []) {
        const type = kind === 'mentor' ? 'mentor-profiles' : 'trainer-programs';
        const there = await ask(
          caller,
          `/api/${type}/${offering.documentId}?populate=*&${version}`,
        ).expect(200);
        expect(offering).toEqual(there.body.data);
      }
    },
  );

  it('cannot ask private attributes for their text', async () => {
    const fitting = [...oracles(SECRET.email), ...oracles(SECRET.note)];
    const other = [...oracles('qqq'), ...oracles('qqq')];
    for (const [at, query] of fitting.entries()) {
      for (const [route, { path, body }] of routes(query).entries()) {
        if (body) continue;
        const yes = await ask(caller, path);
        const no = await ask(caller, routes(other[at] ?? '')[route]?.path ?? '');
        expect([path, yes.status, yes.body.data]).toEqual([path, no.status, no.body.data]);
      }
    }
  });

  it('cannot ask them in the body of a batch either', async () => {
    const batch = (shape: object) =>
      ask(caller, '/api/cross-links/batch', {
        source: 'articles',
        documentIds: [article],
        ...shape,
      });
    for (const secret of [SECRET.email, SECRET.note]) {
      const fitting = batchOracles(secret);
      for (const [at, shape] of batchOracles('qqq').entries()) {
        const yes = await batch(fitting[at] ?? {});
        const no = await batch(shape);
        expect([shape, yes.status, yes.body.data]).toEqual([shape, no.status, no.body.data]);
      }
    }
  });

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
    const { body } = await ask(
      caller,
      `/api/cross-links/articles/${article}?limit=20&populate=*`,
    ).expect(200);
    expect(body.data.length).toBeGreaterThan(0);
    for (const { kind, offering } of body.data) {
      const type = kind === 'mentor' ? 'mentor-profiles' : 'trainer-programs';
      const host = await ask(caller, `/api/${type}/${offering.documentId}?populate=*`).expect(200);
      expect(offering).toEqual(host.body.data);
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
  const settings = app.strapi.config.get<{
    offerings: { uid: string; text: string[] }[];
  }>('plugin::cross-links');
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

describe('an offering that is taken away', () => {
  const links = async (): Promise<string> =>
    (await ask('a full-access token', `/api/cross-links/articles/${article}?limit=20`)).text;
  const programs = () => app.strapi.documents(PROGRAM);

  it.each([
    ['unpublished', (documentId: string) => programs().unpublish({ documentId, locale: 'en' })],
    ['deleted', (documentId: string) => programs().delete({ documentId, locale: '*' })],
    [
      'unpublished past Strapi',
      (documentId: string) =>
        app.strapi.db
          .query(PROGRAM)
          .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } }),
    ],
  ])('is in no answer the moment it is %s, before any job has run', async (how, takeAway) => {
    const slug = `here-until-${how.replaceAll(' ', '-')}`;
    const program = await createProgram(app, { title: 'Here today', slug });
    await app.strapi.documents(ARTICLE).update({
      documentId: article,
      status: 'published',
      data: { crossLinks: { pinned: [{ uid: PROGRAM, documentId: program }] } } as never,
    });
    await app.settle();
    expect(await links()).toContain(program);
    const sitemap = await ask(
      'a full-access token',
      '/api/cross-links/sitemap/trainer-programs',
    ).expect(200);
    expect(sitemap.text).toContain(slug);
    await takeAway(program);
    expect(await links()).not.toContain(program);
    for (const { path, body } of routes('')) {
      if (path.endsWith('/explain?')) continue;
      const { text } = await ask('a full-access token', path, body);
      expect(text).not.toContain(program);
      expect(text).not.toContain(slug);
    }
  });
});
