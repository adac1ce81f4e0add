import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { allowPublic, ARTICLE, createArticle, createMentor, MENTOR, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

interface Change {
  event: string;
  source: { uid: string; documentId: string; locale: string; status: string };
  added: { documentId: string; position: number }[];
  removed: { documentId: string }[];
  moved: object[];
}

interface WebhookStore {
  createWebhook: (webhook: object) => Promise<object>;
}

interface WebhookRunner {
  add: (webhook: object) => void;
}

let app: App;
let site: Server;
const received: Change[] = [];

const waitFor = async (isThere: (change: Change) => boolean): Promise<Change> => {
  await app.settle();
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const found = received.find(isThere);
    if (found) return found;
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not among ${JSON.stringify(received)}`);
};

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  site = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      received.push(JSON.parse(body) as Change);
      response.end();
    });
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
  const webhook = {
    name: 'static site',
    url,
    events: ['cross-links.changed'],
    headers: {},
    isEnabled: true,
  };
  const made = await app.strapi.get<WebhookStore>('webhookStore').createWebhook(webhook);
  app.strapi.get<WebhookRunner>('webhookRunner').add(made);
});

afterAll(async () => {
  await app.stop();
  await new Promise((resolve) => site.close(resolve));
});

it('tells a webhook which page changed and how, when a mentor comes and goes', async () => {
  const first = await createMentor(app, {});
  const article = await createArticle(app);
  const came = await waitFor(
    ({ source, added }) => source.documentId === article && added.length > 0,
  );
  expect(came).toMatchObject({
    event: 'cross-links.changed',
    source: { uid: ARTICLE, locale: 'en', status: 'published' },
    added: [{ uid: MENTOR, documentId: first, kind: 'mentor', position: 1 }],
    removed: [],
    moved: [],
  });
  await app.strapi.documents(MENTOR).delete({ documentId: first });
  const went = await waitFor(
    ({ source, removed }) => source.documentId === article && removed.length > 0,
  );
  expect(went.removed.map(({ documentId }) => documentId)).toEqual([first]);
});

it('says nothing of drafts, nor of a save that changes no link', async () => {
  const article = await createArticle(app);
  await createArticle(app, { title: 'A draft' }, 'draft');
  await app.settle();
  const before = received.length;
  await app.strapi
    .documents(ARTICLE)
    .update({ documentId: article, status: 'published', data: { excerpt: 'x' } as never });
  await app.settle();
  await new Promise<void>((resolve) => setTimeout(resolve, 200));
  expect(received.slice(before)).toEqual([]);
  expect(received.every(({ source }) => source.status === 'published')).toBe(true);
});
