import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { strapi as createStrapiClient } from '@strapi/client';
import {
  createCrossLinks,
  CrossLinksRequestError,
  jsonLdScript,
  type LinkOf,
  type WithCrossLinks,
} from 'strapi-plugin-cross-links/client';

import { apiToken } from './callers';
import { allowPublic, createArticle, createMentor, createProgram, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

interface Mentor {
  documentId: string;
  displayName: string;
}
interface Program {
  documentId: string;
  title: string;
}
interface Blog {
  mentor: Mentor;
  trainer: Program;
}

const MOST_BYTES = 3 * 1024;

let app: App;
let baseURL: string;
let auth: string;
let article: string;
let mentor: string;

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
  auth = (await apiToken(app, 'full-access')).replace('Bearer ', '');
  const server = app.strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseURL = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api`;
});

afterAll(() => app.stop());

/** The types say which fields an offering has, by its kind: this is checked by `tsc -p tests`. */
const nameOf = (link: LinkOf<Blog>): string => {
  // @ts-expect-error before its kind is known, it is not known to have a title
  const early: unknown = link.offering.title;
  if (early === null) return '';
  return link.kind === 'mentor' ? link.offering.displayName : link.offering.title;
};

describe.each([
  ['plain fetch', () => createCrossLinks<Blog>({ baseURL })],
  ['plain fetch with a token', () => createCrossLinks<Blog>({ baseURL: `${baseURL}/`, auth })],
  ['@strapi/client', () => createCrossLinks<Blog>(createStrapiClient({ baseURL }))],
  [
    '@strapi/client with a token',
    () => createCrossLinks<Blog>(createStrapiClient({ baseURL, auth })),
  ],
])('with %s', (_name, create) => {
  it('reads the links of one article, shaped as asked', async () => {
    const answer = await create().of('articles', article, {
      limit: 2,
      fields: ['displayName', 'title'],
      populate: { languages: true },
    });
    const { body } = await app.request.get(
      `/api/cross-links/articles/${article}?limit=2&fields=displayName,title&populate=languages`,
    );
    expect(answer).toEqual(body);
    expect(answer.data.map(nameOf)).toEqual(
      expect.arrayContaining(['Ada L.', 'Giving feedback: a two-day workshop']),
    );
  });

  it('reads a batch, and the way back', async () => {
    const batch = await create().batch('articles', [article, 'nowhere'], {
      kind: 'mentor',
      fallback: true,
    });
    expect(batch.data[0]?.data.map(({ kind }) => kind)).toEqual(['mentor']);
    expect(batch.meta.missing).toEqual(['nowhere']);
    const back = await create().to<{ title: string }>('mentor-profiles', mentor);
    expect(back.data.map(({ source }) => source.title)).toEqual([
      'The first year as a manager: giving feedback',
    ]);
  });

  it('reads the page as a graph that can stand in its head', async () => {
    const graph = await create().jsonLd('articles', article);
    expect(JSON.parse(jsonLdScript(graph).replace(/<[^>]+>/g, ''))).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': expect.arrayContaining([expect.objectContaining({ '@type': 'BlogPosting' })]),
    });
    const profile = await create().jsonLdTo('mentor-profiles', mentor);
    expect(profile['@graph'][0]).toMatchObject({ '@type': 'ProfilePage' });
  });

  it('throws what Strapi says of a mistake', async () => {
    const asked = create().of('articles', article, { limit: 99 });
    await expect(asked).rejects.toBeInstanceOf(CrossLinksRequestError);
    await expect(asked).rejects.toMatchObject({
      status: 400,
      code: 'ValidationError',
      message: 'limit must be from 1 to 20',
    });
    await expect(create().of('articles', '../../users')).rejects.toMatchObject({ status: 404 });
  });
});

it('types an article that was asked for with ?crossLinks=true', async () => {
  const { body } = await app.request.get(`/api/articles/${article}?crossLinks=true`).expect(200);
  const { crossLinks } = body.data as WithCrossLinks<{ title: string }, Blog>;
  expect(crossLinks.data.map(nameOf).length).toBeGreaterThan(0);
});

it('writes a script element that nothing can break out of', () => {
  const element = jsonLdScript({ name: '</script><script>alert(1)' });
  expect(element.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(element.replace(/<[^>]+>/g, ''))).toEqual({
    name: '</script><script>alert(1)',
  });
});

it('is smaller than 3 kB and imports nothing', () => {
  const file = path.join(__dirname, '../../src/plugins/cross-links/dist/client/index.mjs');
  const code = readFileSync(file, 'utf8');
  expect(gzipSync(code).length).toBeLessThan(MOST_BYTES);
  expect(code).not.toMatch(/\bimport\b|\brequire\(/);
});
