import { Readable } from 'node:stream';

import { ErrorLevel, parseSitemapIndex, XMLToSitemapItemStream, type SitemapItem } from 'sitemap';

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

const SITE = 'https://blog.example.org';
const SETTING = 'api::site-setting.site-setting';
const SEO = {
  metaTitle: 'A page',
  metaDescription: 'What the page is about, in a sentence of fifty letters.',
};
const XML = 'application/xml; charset=utf-8';

let app: App;
/** A caller who may read the site's address too. */
let token: string;

const ask = (path = '', caller?: string) => {
  const asked = app.request.get(`/api/cross-links/sitemap${path}`);
  return caller === undefined ? asked : asked.set('Authorization', caller);
};

const indexOf = async (query = '', caller = token): Promise<string[]> => {
  const { text, headers } = await ask(query, caller).expect(200);
  expect(headers['content-type']).toBe(XML);
  return (await parseSitemapIndex(Readable.from([text]))).map(({ url }) => url);
};

const pagesOf = async (path: string, caller = token): Promise<SitemapItem[]> => {
  const { text, headers } = await ask(path, caller).expect(200);
  expect(headers['content-type']).toBe(XML);
  const pages: SitemapItem[] = [];
  const parser = new XMLToSitemapItemStream({ level: ErrorLevel.THROW });
  for await (const page of Readable.from([text]).pipe(parser)) pages.push(page as SitemapItem);
  return pages;
};

const urlsOf = async (path: string, caller = token): Promise<string[]> =>
  (await pagesOf(path, caller)).map(({ url }) => url);

const messageOf = async (path: string, status: number): Promise<string> => {
  const { body } = await ask(path, token).expect(status);
  expect(body).toMatchObject({ data: null, error: { status } });
  return body.error.message as string;
};

const translate = (documentId: string, slug: string, status: 'draft' | 'published') =>
  app.strapi.documents(ARTICLE).update({
    ...{ documentId, status, locale: 'fr' },
    data: { title: slug, slug, body: blocks('Un mentor.') } as never,
  });

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  token = await apiToken(app, 'full-access');
  await app.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await app.strapi.documents(SETTING as typeof ARTICLE).create({
    data: { siteTitle: 'Journeys', tagline: 'Stories', siteUrl: SITE } as never,
    locale: 'en',
  });
  await createMentor(app, { slug: 'ada' });
  await createMentor(app, { slug: 'full', currentMentees: 3 });
  await createMentor(app, { slug: 'paused', listingState: 'paused' });
  await createProgram(app, { slug: 'workshop' });
  const article = await createArticle(app, { slug: 'hello' });
  await translate(article, 'bonjour', 'published');
  await translate(await createArticle(app, { slug: 'english-alone' }), 'brouillon', 'draft');
  await createArticle(app, { slug: 'a-draft' }, 'draft');
  await createArticle(app, { slug: 'kept-out', seo: { ...SEO, metaRobots: 'noindex' } });
  await createArticle(app, { slug: 'let-in', seo: { ...SEO, metaRobots: 'index' } });
});

afterAll(() => app.stop());

it('lists a sitemap for each type and language, each with the pages that are published', async () => {
  const index = await indexOf();
  const paths = index.map((url) => url.replace(/^http.*\/api\/cross-links\/sitemap/, ''));
  expect(paths).toEqual([
    '/articles?locale=en&page=1',
    '/articles?locale=fr&page=1',
    '/mentor-profiles?locale=en&page=1',
    '/trainer-programs?locale=en&page=1',
  ]);
  const urls: string[] = [];
  for (const path of paths) urls.push(...(await urlsOf(path)));
  expect(urls.map((url) => url.replace(SITE, '')).sort()).toEqual([
    '/articles/bonjour',
    '/articles/english-alone',
    '/articles/hello',
    '/articles/let-in',
    '/mentors/ada',
    '/mentors/full',
    '/mentors/paused',
    '/programs/workshop',
  ]);
});

it('lists one language alone where it is asked for', async () => {
  const index = await indexOf('?locale=fr');
  expect(index.map((url) => url.replace(/.*\//, ''))).toEqual(['articles?locale=fr&page=1']);
});

it('says when a page changed, and where it is in other languages', async () => {
  const { data } = (await app.request.get('/api/articles?filters[slug]=hello').expect(200)).body;
  const alternates = [
    { lang: 'en', url: `${SITE}/articles/hello` },
    { lang: 'fr', url: `${SITE}/articles/bonjour` },
  ];
  const english = await pagesOf('/articles');
  const hello = english.find(({ url }) => url.endsWith('/hello'));
  expect(hello?.lastmod).toBe(data[0].updatedAt);
  expect(hello?.links).toEqual(alternates);
  expect(english.find(({ url }) => url.endsWith('/english-alone'))?.links).toEqual([]);
  const [french] = await pagesOf('/articles?locale=fr');
  expect(french?.links).toEqual(expect.arrayContaining(alternates));
});

it('names pages at this server where the caller may not read the site’s address, as feeds do', async () => {
  const own = app.strapi.config.get<string>('server.absoluteUrl');
  const { text } = await ask('/trainer-programs').expect(200);
  expect(text).toContain(`<loc>${own}/programs/workshop</loc>`);
  expect(text).not.toContain(SITE);
});

it('names its sitemaps where this server was told that it is reached, and else where it was', async () => {
  const { text } = await ask().set('Host', 'cms.example.net').expect(200);
  expect(text).toContain('<loc>http://cms.example.net/api/cross-links/sitemap/articles?');
  await ask().set('Host', 'a b<>').expect(200);
  const { config } = app.strapi;
  const before = { url: config.get('server.url'), absoluteUrl: config.get('server.absoluteUrl') };
  const told = 'https://cms.example.org/strapi';
  config.set('server.url', told);
  config.set('server.absoluteUrl', told);
  const index = await indexOf('/');
  config.set('server.url', before.url);
  config.set('server.absoluteUrl', before.absoluteUrl);
  expect(index[0]).toBe(`${told}/api/cross-links/sitemap/articles?locale=en&page=1`);
});

it('leaves out the types that a caller may not read', async () => {
  await allowPublic(
    app,
    READ_ALL.filter((action) => action !== `${ARTICLE}.find`),
  );
  const { text } = await ask().expect(200);
  expect(text).toContain('/mentor-profiles?');
  expect(text).not.toContain('/articles?');
  await ask('/articles').expect(403);
  await allowPublic(app, [`${ARTICLE}.find`, `${MENTOR}.find`]);
  await ask().expect(403);
  await ask('/articles').expect(403);
  await allowPublic(app, READ_ALL);
});

it('names no page whose path wants a slug that is private', async () => {
  const slug = app.strapi.contentType(MENTOR).attributes.slug as { private?: boolean };
  slug.private = true;
  expect((await indexOf()).join()).not.toContain('mentor-profiles');
  expect(await messageOf('/mentor-profiles', 404)).toContain('No published entry of mentor');
  slug.private = false;
  expect((await indexOf()).join()).toContain('mentor-profiles');
});

it('no longer names what was unpublished, and answers 304 until then', async () => {
  const documentId = await createProgram(app, { slug: 'gone-soon' });
  const first = await ask('/trainer-programs').expect(200);
  expect(first.text).toContain('/programs/gone-soon');
  const again = () => ask('/trainer-programs').set('If-None-Match', first.headers.etag as string);
  await again().expect(304);
  await app.strapi.documents(PROGRAM).unpublish({ documentId, locale: 'en' });
  const { text } = await again().expect(200);
  expect(text).not.toContain('/programs/gone-soon');
  expect(text).toContain('/programs/workshop');
});

it.each([
  ['/tags', 404, 'There is no sitemap of "tags". Sitemaps on this site: articles, mentor-profiles'],
  ['/__proto__', 404, 'Sitemaps on this site: articles'],
  ['/articles?page=2', 404, 'There is no sitemap 2 of articles in en: the last is 1'],
  ['/articles?page=9007199254740991', 404, 'the last is 1'],
  ['/mentor-profiles?locale=fr', 404, 'No published entry of mentor-profiles in fr has an address'],
  ['/articles?page=0', 400, 'page must be a whole number from 1'],
  ['/articles?page=1.5', 400, 'page must be a whole number from 1'],
  ['/articles?page=many', 400, 'page must be a whole number from 1'],
  ['/articles?page=1&page=2', 400, 'page must be a whole number from 1'],
  ['/articles?locale=xx', 400, 'locale xx is not configured here; use one of: en, fr'],
  ['/articles?nope=1', 400, 'Unrecognized key: "nope"'],
  ['?locale=xx', 400, 'locale xx is not configured here; use one of: en, fr'],
  ['?page=1', 400, 'Unrecognized key: "page"'],
])('%s answers %i and says how to mend it', async (path, status, message) => {
  expect(await messageOf(path, status)).toContain(message);
});

it('lists no more entries than one sitemap takes, and the rest in the next', async () => {
  const total = 5_050;
  const now = new Date();
  const row = (at: number) => ({
    ...{ documentId: `page${String(at).padStart(20, '0')}`, locale: 'fr', title: `Program ${at}` },
    ...{ slug: `many-${at}`, publishedAt: now, createdAt: now, updatedAt: now },
  });
  for (let from = 0; from < total; from += 50) {
    const data = Array.from({ length: 50 }, (_, at) => row(from + at));
    await app.strapi.db.query(PROGRAM).createMany({ data });
  }
  expect((await indexOf('?locale=fr')).filter((url) => url.includes('programs'))).toHaveLength(2);
  const first = await urlsOf('/trainer-programs?locale=fr');
  const second = await urlsOf('/trainer-programs?locale=fr&page=2');
  expect([first.length, second.length]).toEqual([5_000, 50]);
  expect(new Set([...first, ...second]).size).toBe(total);
  expect(await messageOf('/trainer-programs?locale=fr&page=3', 404)).toContain('the last is 2');
});

it('says what is wrong with an address that no search engine could follow', async () => {
  const settings = app.strapi.db.query(SETTING);
  await settings.updateMany({ where: {}, data: { siteUrl: 'blog.example.org' } });
  for (const path of ['', '/articles']) {
    expect(await messageOf(path, 400)).toMatch(/"blog\.example\.org" .* set pages\.siteUrl/);
  }
  await settings.updateMany({ where: {}, data: { siteUrl: SITE } });
  expect(await urlsOf('/articles')).toContain(`${SITE}/articles/hello`);
});
