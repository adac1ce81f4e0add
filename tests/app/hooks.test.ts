import type { Core } from '@strapi/strapi';

import { signIn } from './admin-session';
import {
  allowPublic,
  ARTICLE,
  articleData,
  createArticle,
  createMentor,
  MENTOR,
  mentorData,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

interface Explained {
  readonly documentId: string;
  readonly score: number;
  readonly parts: Readonly<Record<string, unknown>> & { readonly signals: Record<string, number> };
}

/** What the site says of single offerings, by the note that their editors see. */
const noteOf = (entry: Readonly<Record<string, unknown>>): string => String(entry['editorNotes']);

let app: App;
let article: string;
const said: string[] = [];

const addHooks = (strapi: Core.Strapi): void => {
  strapi.log.error = ((text: string) => said.push(text)) as never;
  const hooks = strapi.plugin('cross-links').service('hooks') as unknown as {
    add: (given: object) => void;
  };
  hooks.add({
    name: 'house',
    version: '1',
    describeOffering: ({
      entry,
      document,
    }: {
      entry: Record<string, unknown>;
      document: { segments: object[] };
    }) => {
      if (noteOf(entry) === 'throws') throw new Error('cannot describe');
      if (noteOf(entry) !== 'described') return undefined;
      const text = String(mentorData()['summary']);
      return { segments: [...document.segments, { field: 'notes', role: 'body', text }] };
    },
    availability: {
      fields: ['editorNotes'],
      decide: ({ entry }: { entry: Record<string, unknown> }) =>
        noteOf(entry) === 'on leave' ? { state: 'closed', because: 'on leave' } : undefined,
    },
    rankingSignals: [
      {
        name: 'local',
        span: 2,
        value: ({ offering }: { offering: { house?: string; audience?: string[] } }) =>
          offering.audience?.includes('founder') ? 1 : 0,
      },
    ],
    afterSelect: (candidates: { documentId: string }[]) =>
      candidates.filter(({ documentId }) => !barred.has(documentId)),
    advice: {
      uid: ARTICLE,
      advise: () => [{ blocks: false, path: ['title'], message: 'Titles ask questions here.' }],
    },
  });
};

const barred = new Set<string>();

const explain = async (): Promise<Explained[]> => {
  await app.settle();
  const { body } = await app.request
    .get(`/api/cross-links/articles/${article}/explain`)
    .expect(200);
  return (body as { data: Explained[] }).data;
};

const served = async (): Promise<string[]> => {
  await app.settle();
  const { body } = await app.request
    .get(`/api/cross-links/articles/${article}?limit=20`)
    .expect(200);
  return (body as { data: { offering: { documentId: string } }[] }).data.map(
    ({ offering }) => offering.documentId,
  );
};

beforeAll(async () => {
  app = await startApp({}, undefined, addHooks);
  await allowPublic(app, [...READ_ALL, 'plugin::cross-links.content.explain']);
  article = await createArticle(app);
});
afterAll(() => app.stop());

it('describes an offering by more than its fields', async () => {
  const words = {
    headline: 'Talks about gardens',
    summary: 'Long walks through gardens with somebody who knows every plant and its name.',
  };
  const silent = await createMentor(app, words);
  const described = await createMentor(app, { ...words, editorNotes: 'described' });
  const links = await served();
  expect(links).toContain(described);
  expect(links).not.toContain(silent);
});

it('closes an offering at the moment of reading', async () => {
  const mentor = await createMentor(app, {});
  expect(await served()).toContain(mentor);
  await app.strapi.db
    .query(MENTOR)
    .updateMany({ where: { documentId: mentor }, data: { editorNotes: 'on leave' } });
  expect(await served()).not.toContain(mentor);
  const { body } = await app.request.get(`/api/cross-links/articles/${article}?limit=20`);
  expect(JSON.stringify(body)).not.toContain('on leave');
});

it('adds a named part to the score, which sums and is explained', async () => {
  const liked = await createMentor(app, { audience: [{ stage: 'founder' }] });
  const first = (await explain()).find(({ documentId }) => documentId === liked);
  expect(first?.parts.signals['local']).toBeGreaterThan(0);
  const { signals, ...parts } = first?.parts ?? { signals: {} };
  const sum = [...Object.values(parts), ...Object.values(signals)].reduce<number>(
    (total, value) => total + Number(value),
    0,
  );
  expect(sum).toBeCloseTo(first?.score ?? -1, 10);
});

it('leaves out what the site does not want after all', async () => {
  const mentor = await createMentor(app, {});
  expect(await served()).toContain(mentor);
  barred.add(mentor);
  const data = articleData() as never;
  await app.strapi.documents(ARTICLE).update({ documentId: article, data, status: 'published' });
  expect(await served()).not.toContain(mentor);
});

it('a hook that throws breaks neither a save nor a read', async () => {
  const mentor = await createMentor(app, { editorNotes: 'throws' });
  expect(await served()).toContain(mentor);
  expect(said).toContain(
    'cross-links: the hook house.describeOffering failed and is left out: Error: cannot describe',
  );
});

it('names the hooks in the version of the engine, so that a change of theirs links anew', async () => {
  const row = await app.strapi.db.query('plugin::cross-links.assessment').findOne({ where: {} });
  expect(row).toMatchObject({ engineVersion: expect.stringMatching(/house@1$/) as string });
});

it('shows advice in the admin', async () => {
  const token = await signIn(app, 'strapi-super-admin');
  const { body } = await app.request
    .get(`/cross-links/advice?uid=${ARTICLE}&documentId=${article}&locale=en`)
    .set('Authorization', `Bearer ${token}`)
    .expect(200);
  expect((body as { data: object[] }).data).toContainEqual({
    blocks: false,
    path: ['title'],
    message: 'Titles ask questions here.',
  });
});

it('refuses hooks that come too late', () => {
  expect(() => {
    addHooks(app.strapi);
  }).toThrow('add them in register()');
});
