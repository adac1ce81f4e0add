import { scriptText } from '../../src/plugins/cross-links/core/src/json-ld';
import { problemsOf } from '../json-ld/vocabulary';
import { listOf } from './answers';
import { apiToken } from './callers';
import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

interface Graph {
  '@graph': Record<string, unknown>[];
}

const EVIL = '</script><script>alert(1)</script>';

let app: App;
let article: string;
let mentor: string;
let program: string;

const graph = async (path: string, token?: string): Promise<Graph> => {
  const asked = app.request.get(`/api/cross-links/${path}/jsonld`);
  const answer = await (token === undefined ? asked : asked.set('Authorization', token)).expect(
    200,
  );
  expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
  return JSON.parse(answer.text) as Graph;
};
const one = ({ '@graph': nodes }: Graph, type: string) =>
  nodes.find((node) => node['@type'] === type);

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  const create = async (uid: string, data: object) =>
    (
      await app.strapi
        .documents(uid as typeof ARTICLE)
        .create({ data: data as never, locale: 'en' })
    ).documentId;
  const tag = await create('api::tag.tag', { name: 'feedback', slug: 'feedback' });
  const parent = await create('api::category.category', { name: 'Work', slug: 'work' });
  const category = await create('api::category.category', {
    name: 'Leading',
    slug: 'leading',
    parent,
  });
  const author = await create('api::author.author', {
    name: 'J. Admin',
    slug: 'j-admin',
    orcid: '0000-0002-1825-0097',
  });
  await create('api::site-setting.site-setting', {
    siteTitle: 'Inspirational journeys',
    tagline: 'Stories',
    siteUrl: 'https://blog.example.org',
  });
  const run = { startDate: '2090-01-01', endDate: '2090-01-02', capacity: 9, seatsTaken: 2 };
  mentor = await createMentor(app, {
    tags: [tag],
    categories: [category],
    contactEmail: 'private@example.org',
    currentMentees: 1,
  });
  program = await createProgram(app, {
    skills: [tag],
    scheduleType: 'fixedDates',
    runs: [run],
    programKind: 'bootcamp',
    contactEmail: 'private@example.org',
  });
  article = await createArticle(app, {
    title: `Feedback ${EVIL}`,
    tags: [tag],
    categories: [category],
    author,
  });
  await app.settle();
});

afterAll(() => app.stop());

it.each([
  ['an article', () => `articles/${article}`, 'BlogPosting'],
  ['a mentor', () => `to/mentor-profiles/${mentor}`, 'ProfilePage'],
  ['a program', () => `to/trainer-programs/${program}`, 'Course'],
])(
  'says of %s only what schema.org has, to everybody and to those who may see more',
  async (_name, path, type) => {
    for (const token of [undefined, await apiToken(app, 'full-access')]) {
      const found = await graph(path(), token);
      expect(problemsOf(found)).toEqual([]);
      expect(one(found, type)).toBeDefined();
      expect(JSON.stringify(found)).not.toMatch(
        /private@|currentMentees|seatsTaken|remainingAttendeeCapacity/,
      );
    }
  },
);

it('mentions the offerings that the links route gives', async () => {
  const links = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  const found = await graph(`articles/${article}`);
  expect(one(found, 'BlogPosting')?.mentions).toHaveLength(listOf(links).data.length);
  expect(one(found, 'Service')).toBeDefined();
  expect(one(found, 'EducationalOccupationalProgram')).toBeDefined();
});

it('leaves out tags, author and site name for a caller who may not read them', async () => {
  const few = JSON.stringify(await graph(`articles/${article}`));
  expect(few).not.toMatch(/J\. Admin|DefinedTerm|Inspirational journeys/);
  const all = await graph(`articles/${article}`, await apiToken(app, 'full-access'));
  expect(JSON.stringify(all)).toMatch(/J\. Admin/);
  expect(one(all, 'WebSite')).toMatchObject({
    url: 'https://blog.example.org',
    name: 'Inspirational journeys',
  });
  expect(one(all, 'BreadcrumbList')?.itemListElement).toHaveLength(4);
});

it('offers only what can be taken up', async () => {
  const past = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const paused = await createMentor(app, { listingState: 'paused', acceptingMentees: true });
  const full = await createProgram(app, {
    scheduleType: 'fixedDates',
    runs: [{ startDate: '2090-01-01', endDate: '2090-01-02', capacity: 2, seatsTaken: 2 }],
  });
  const late = await createProgram(app, {
    scheduleType: 'fixedDates',
    runs: [
      { startDate: '2090-01-01', endDate: '2090-01-02', capacity: 2, enrolBy: past },
      { startDate: '2091-01-01', endDate: '2091-01-02', capacity: 2, enrolBy: '2090-12-01' },
    ],
  });
  const offersOf = (found: Graph): string =>
    JSON.stringify(found['@graph'].map(({ offers, makesOffer }) => [offers, makesOffer]));
  for (const path of [`to/mentor-profiles/${paused}`, `to/trainer-programs/${full}`]) {
    expect(offersOf(await graph(path))).toContain('SoldOut');
    expect(JSON.stringify(await graph(path))).not.toContain('InStock');
  }
  const open = await graph(`to/trainer-programs/${late}`);
  expect(offersOf(open)).toContain('InStock');
  const runs = one(open, 'Course')?.hasCourseInstance as { offers?: { validThrough: string } }[];
  expect(runs.map(({ offers }) => offers?.validThrough)).toEqual([undefined, '2090-12-01']);
  expect(offersOf(await graph(`to/mentor-profiles/${mentor}`))).toContain('InStock');
});

it('stays inside its script element', async () => {
  const found = await graph(`articles/${article}`);
  expect(JSON.stringify(found)).toContain(EVIL);
  expect(scriptText(found)).not.toContain('</');
});

it('is not sent again until it changes, and refuses what the links route refuses', async () => {
  const first = await app.request.get(`/api/cross-links/articles/${article}/jsonld`).expect(200);
  await app.request
    .get(`/api/cross-links/articles/${article}/jsonld`)
    .set('If-None-Match', first.headers.etag as string)
    .expect(304);
  await app.request.get(`/api/cross-links/articles/${article}/jsonld?limit=0`).expect(400);
  await app.request.get('/api/cross-links/articles/nowhere/jsonld').expect(404);
  await allowPublic(
    app,
    READ_ALL.filter((action) => !action.startsWith('plugin::')),
  );
  await app.request.get(`/api/cross-links/articles/${article}/jsonld`).expect(403);
});
