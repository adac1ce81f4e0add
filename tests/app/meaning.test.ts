import { signIn } from './admin-session';
import { startEmbeddingEndpoint, type EmbeddingEndpoint } from './embedding-endpoint';
import { allowPublic, ARTICLE, blocks, createArticle, createProgram, READ_ALL } from './fixtures';
import { MEANINGS, summaryOf } from './meanings';
import { startApp, type App } from './start-app';

let endpoint: EmbeddingEndpoint;
let app: App;
let admin: string;
let article: string;
let quilting: string;

const vectorRows = () => app.strapi.db.query('plugin::cross-links.vector').count();

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 120_000; !(await isSo());) {
    if (Date.now() > end) throw new Error('it did not come about within two minutes');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** The links of the article were worked out with the vectors of the present text. */
const isLinkedWithVectors = async (): Promise<boolean> => {
  const stored = await app.strapi.db
    .query('plugin::cross-links.assessment')
    .findMany({ where: { sourceDocumentId: article } });
  return (
    stored.length === 2 &&
    stored.every((row: { engineVersion: string }) => row.engineVersion.includes('+http/fake'))
  );
};

const PARAGRAPHS = [
  'Last winter I wanted to learn patchwork, and bought thimbles and calico at the market.',
  'The thimbles were too big and the calico tore, so I looked for somebody who teaches it.',
];

const preview = async (paragraphs: readonly string[]) => {
  const { body } = await app.request
    .post('/cross-links/preview')
    .set('Authorization', `Bearer ${admin}`)
    .send({
      uid: ARTICLE,
      documentId: article,
      locale: 'en',
      values: { title: 'A winter of thimbles', body: blocks(paragraphs.join('\n')) },
      asked: [`api::trainer-program.trainer-program:${quilting}`],
    })
    .expect(200);
  return body.asked[0] as { passages: { source: string; similarity: number } | null };
};

beforeAll(async () => {
  endpoint = await startEmbeddingEndpoint(MEANINGS);
  app = await startApp({ CROSS_LINKS_EMBEDDER: `${endpoint.url}#fake` });
  await allowPublic(app, READ_ALL);
  admin = await signIn(app, 'strapi-super-admin');
  const ids: string[] = [];
  for (const [one, other] of MEANINGS) {
    const summary = summaryOf(one, other);
    ids.push(
      await createProgram(app, {
        title: `Beginners in ${one}`,
        summary: one === 'quilting' ? `${summary} Thimbles and calico are provided.` : summary,
      }),
    );
  }
  quilting = ids[0] ?? '';
  article = await createArticle(app, {
    title: 'A winter of thimbles',
    body: blocks(PARAGRAPHS.join('\n')),
  });
  await app.settle();
  await until(isLinkedWithVectors);
});

afterAll(async () => {
  await app.stop();
  await endpoint.close();
});

it('embeds in the background, keeps each passage in a row and explains by passages', async () => {
  expect(await vectorRows()).toBe(new Set(endpoint.asked).size);
  expect(endpoint.asked).toContain(PARAGRAPHS[0]);
  const { passages } = await preview(PARAGRAPHS);
  expect(passages?.source).toBe(PARAGRAPHS[0]);
  expect(passages?.similarity).toBeGreaterThan(0.9);
});

it('embeds nothing for a reader', async () => {
  const before = endpoint.asked.length;
  await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  expect(endpoint.asked).toHaveLength(before);
});

it('embeds only the paragraph that an editor is changing, and keeps none of it', async () => {
  const before = endpoint.asked.length;
  const rows = await vectorRows();
  const changed = 'Then somebody showed me sewing, quilting above all, over one long weekend.';
  await preview([...PARAGRAPHS, changed]);
  expect(endpoint.asked.slice(before)).toEqual([changed]);
  await preview([...PARAGRAPHS, changed]);
  expect(endpoint.asked.slice(before)).toEqual([changed]);
  expect(await vectorRows()).toBe(rows);
});

it('embeds what a save has changed and links the article anew', async () => {
  const before = endpoint.asked.length;
  const changed =
    'In spring the thimbles fitted and the calico held: patchwork has become my evening.';
  await app.strapi.documents(ARTICLE).update({
    documentId: article,
    locale: 'en',
    status: 'published',
    data: { body: blocks(changed) } as never,
  });
  await until(async () => {
    const rows = await app.strapi.db
      .query('plugin::cross-links.link')
      .findMany({ where: { sourceDocumentId: article, offeringDocumentId: quilting } });
    const row = rows.find((one: { sourceState: string }) => one.sourceState === 'published');
    return row?.match?.passages?.source === changed;
  });
  expect(endpoint.asked.slice(before)).toEqual([changed]);
});

it('goes by words where the endpoint is down, and fails nothing', async () => {
  endpoint.breakDown(true);
  const { passages } = await preview([PARAGRAPHS[0] ?? '', 'A wholly new paragraph on looms.']);
  expect(passages?.source).toBe(PARAGRAPHS[0]);
  const other = await createArticle(app, { title: 'Thimbles', body: blocks(PARAGRAPHS[1] ?? '') });
  await app.settle();
  await app.request.get(`/api/cross-links/articles/${other}`).expect(200);
});
