import type { Core } from '@strapi/strapi';

import { entryOf, listOf } from './answers';
import { allowPublic, createMentor, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

/** A page that there is one of, such as the front page, leads its readers too. */

const SITE = 'api::site-setting.site-setting';
const FIELD = 'plugin::cross-links.links';
const READ_SITE = `${SITE}.find`;

let app: App;
let documentId: string;

const addField = (strapi: Core.Strapi): void => {
  const { attributes } = strapi.contentType(SITE);
  Object.assign(attributes, {
    crossLinks: { type: 'json', customField: FIELD, private: true },
  });
};

const links = (path = '') => app.request.get(`/api/cross-links/site-settings/${documentId}${path}`);

beforeAll(async () => {
  app = await startApp({ CROSS_LINKS_READING: 'documents' }, undefined, addField);
  await allowPublic(app, [...READ_ALL, READ_SITE]);
  await createMentor(app, {});
  const created = await app.strapi.documents(SITE).create({
    data: {
      siteTitle: 'For new managers',
      siteUrl: 'https://blog.example',
      tagline:
        'A manager who needs feedback and someone to talk to grows with a mentor for managers',
    } as never,
  });
  documentId = created.documentId;
  await app.settle();
});

afterAll(() => app.stop());

it('has links of its own, with the right to read it as the host names it', async () => {
  const answer = listOf(await links().expect(200));
  expect(answer.meta).toMatchObject({ source: { uid: SITE, documentId } });
  const host = await app.request.get('/api/site-setting?crossLinks=true').expect(200);
  const single = await links('?fields=displayName,title,headline,slug').expect(200);
  expect(entryOf(host).data.crossLinks).toEqual(single.body);
  const { body } = await app.request
    .post('/api/cross-links/batch')
    .send({ source: 'site-settings', documentIds: [documentId, 'another'] })
    .expect(200);
  expect(body).toMatchObject({ data: [{ documentId }], meta: { missing: ['another'] } });
  await links('/jsonld').expect(200);
  await app.request.get('/api/cross-links/site-settings/another').expect(404);
});

it('is not shown to who may not read it, and has no sitemap', async () => {
  await allowPublic(app, READ_ALL);
  await links().expect(403);
  await app.request.get('/api/cross-links/sitemap/site-settings').expect(404);
  await allowPublic(app, [...READ_ALL, READ_SITE]);
});
