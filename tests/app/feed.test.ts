import { parseFeed } from 'feedsmith';

import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

let app: App;

const ask = (path: string) =>
  app.request
    .get(`/api/cross-links/${path}`)
    .buffer(true)
    .parse((answer, done) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => {
        done(null, text);
      });
    });

const textOf = async (path: string): Promise<string> =>
  (await ask(path).expect(200)).body as string;

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  await createMentor(app, { displayName: 'Ada & Co <L.>' });
  await createProgram(app, {});
  await createArticle(app, { title: 'Older', postDate: '2025-01-01T00:00:00.000Z' });
  await createArticle(app, { title: 'Newer: ]]> & <b>', postDate: '2025-02-01T00:00:00.000Z' });
  await createArticle(app, { title: 'A draft' }, 'draft');
  await app.settle();
});

afterAll(() => app.stop());

it.each(['rss', 'atom', 'json'])(
  'stays well-formed in %s where pasted text is not',
  async (format) => {
    const documentId = await createArticle(app, {
      title: 'Pasted\u000b from a letter',
      excerpt: 'a\u0008b',
      postDate: '2024-01-01T00:00:00.000Z',
    });
    const text = await textOf(`articles/feed/${format}`);
    expect(text).toContain('Pasted  from a letter');
    // What stands for itself in XML, and as an escape in JSON.
    expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|\\u00(?:0b|08)/u);
    await app.strapi.documents(ARTICLE).delete({ documentId });
    await app.settle();
  },
);

it.each([
  ['rss', 'application/rss+xml', 'rss'],
  ['atom', 'application/atom+xml', 'atom'],
  ['json', 'application/feed+json', 'json'],
])('gives %s with the newest first, and where each leads', async (format, type, kind) => {
  const answer = await ask(`articles/feed/${format}`).expect(200);
  expect(answer.headers['content-type']).toContain(type);
  const { format: found, feed } = parseFeed(answer.body as string);
  expect(found).toBe(kind);
  const said = JSON.stringify(feed);
  expect(said.indexOf('Newer: ]]> & <b>')).toBeGreaterThan(0);
  expect(said.indexOf('Newer: ]]> & <b>')).toBeLessThan(said.indexOf('"Older"'));
  expect(said).toContain('Ada &amp; Co &lt;L.&gt;</a>: covers');
  expect(said).not.toContain('A draft');
});

it('puts an entry that shows no date where its publication belongs', async () => {
  const undated = await createArticle(app, { title: 'Undated' });
  const late = { title: 'Announced', postDate: new Date(Date.now() + 86_400_000).toISOString() };
  const announced = await createArticle(app, late);
  await app.settle();
  const { items } = JSON.parse(await textOf('articles/feed/json')) as {
    items: { title: string }[];
  };
  const titles = items.map(({ title }) => title);
  expect(titles).toEqual(['Announced', 'Undated', 'Newer: ]]> & <b>', 'Older']);
  for (const documentId of [undated, announced])
    await app.strapi.documents(ARTICLE).delete({ documentId });
  await app.settle();
});

it('gives as many as are asked for, and says what is wrong', async () => {
  const { items } = JSON.parse(await textOf('articles/feed/json?items=1')) as { items: unknown[] };
  expect(items).toHaveLength(1);
  await ask('articles/feed/json?items=0').expect(400);
  await ask('articles/feed/json?locale=xx').expect(400);
  expect((await ask('articles/feed/opml').expect(404)).body).toContain(
    'there are: rss, atom, json',
  );
  await ask('tags/feed/rss').expect(404);
});

it('answers 304 until something changes', async () => {
  const { etag } = (await ask('articles/feed/rss').expect(200)).headers as { etag: string };
  await ask('articles/feed/rss').set('If-None-Match', etag).expect(304);
  await createArticle(app, { title: 'Newest' });
  await app.settle();
  await ask('articles/feed/rss').set('If-None-Match', etag).expect(200);
});

it('is not for those who may not read the articles', async () => {
  await allowPublic(
    app,
    READ_ALL.filter((action) => action !== `${ARTICLE}.find`),
  );
  await ask('articles/feed/rss').expect(403);
  await allowPublic(app, READ_ALL);
});
