import { createCatalogueTable } from '../../src/plugins/cross-links/server/src/candidates/catalogue-table';
import { createDatabaseCandidates } from '../../src/plugins/cross-links/server/src/candidates/database-candidates';
import type { CandidateSource } from '../../src/plugins/cross-links/server/src/candidates/candidate-source';
import { CONTRACT, runCase } from './candidates/contract';
import { createMapCandidates } from './candidates/map-candidates';
import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

const TABLE = 'cross_links_catalogue';

let app: App;

const linksOf = async (article: string): Promise<string[]> => {
  await app.settle();
  const { body } = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return (body.data as { offering: { documentId: string } }[]).map(
    ({ offering }) => offering.documentId,
  );
};

const noted = async (): Promise<string[]> => {
  const rows = await app.strapi.db.getConnection(TABLE).select('*');
  return (rows as { document_id: string; state: string }[])
    .map((row) => `${row.document_id} ${row.state}`)
    .sort();
};

beforeAll(async () => {
  app = await startApp({ CROSS_LINKS_MOST_IN_MEMORY: '0' });
  await allowPublic(app, READ_ALL);
});

afterAll(async () => {
  await app.stop();
});

const fullText = async (): Promise<CandidateSource> => {
  const table = createCatalogueTable(app.strapi);
  await table.create();
  return createDatabaseCandidates(table);
};

describe.each<readonly [string, () => Promise<CandidateSource>]>([
  ['a map, as a site may bring its own', () => Promise.resolve(createMapCandidates())],
  ['the full text of the database', fullText],
])('candidates from %s', (_name, make) => {
  it.each(CONTRACT)('%s', async (_case, run) => {
    await runCase(await make(), run);
    expect.hasAssertions();
  });
});

describe('a site with more offerings than are held in memory', () => {
  let article: string;
  let mentor: string;
  let program: string;

  it('leads to what fits, with nothing held', async () => {
    mentor = await createMentor(app, {});
    program = await createProgram(app, {});
    article = await createArticle(app);
    expect((await linksOf(article)).sort()).toEqual([mentor, program].sort());
    expect(await noted()).toEqual(
      [mentor, program].flatMap((id) => [`${id} draft`, `${id} published`]).sort(),
    );
  });

  it('follows an offering that changes, is taken back and comes again', async () => {
    const documents = app.strapi.documents(PROGRAM);
    await documents.unpublish({ documentId: program });
    expect(await linksOf(article)).toEqual([mentor]);
    expect(await noted()).not.toContain(`${program} published`);
    await documents.publish({ documentId: program });
    expect((await linksOf(article)).sort()).toEqual([mentor, program].sort());
    const other = await createProgram(app, {});
    expect(await linksOf(article)).toContain(other);
    await documents.delete({ documentId: other });
    expect(await linksOf(article)).not.toContain(other);
    expect((await noted()).filter((line) => line.startsWith(other))).toEqual([]);
  });

  it('finds an offering by the new name of its tag', async () => {
    const documents = app.strapi.documents('api::tag.tag');
    const said = async (): Promise<string[]> => {
      const rows = await app.strapi.db.getConnection(TABLE).where({ document_id: tagged });
      return (rows as { hash: string }[]).map(({ hash }) => hash).sort();
    };
    const tag = await documents.create({ data: { name: 'kayaks', slug: 'kayaks' } as never });
    const tagged = await createMentor(app, { tags: [tag.documentId] });
    await app.settle();
    const before = await said();
    expect(before).toHaveLength(2);
    await documents.update({ documentId: tag.documentId, data: { name: 'canoes' } as never });
    await app.settle();
    const after = await said();
    expect(after.filter((hash) => before.includes(hash))).toEqual([]);
    await documents.delete({ documentId: tag.documentId });
    await app.settle();
    expect((await said()).filter((hash) => after.includes(hash))).toEqual([]);
    await app.strapi.documents(MENTOR).delete({ documentId: tagged });
    await app.settle();
  });

  it('keeps a pin that no search would find', async () => {
    const far = await createProgram(app, { title: 'Sailing for beginners', slug: 'sailing' });
    await app.strapi.documents(ARTICLE).update({
      documentId: article,
      data: {
        crossLinks: { mode: 'auto', pinned: [{ uid: PROGRAM, documentId: far }], hidden: [] },
      } as never,
      status: 'published',
    });
    expect((await linksOf(article))[0]).toBe(far);
  });
});

/** How a database says that it goes by the words. Postgres weighs it up by the size of the table: here it is small. */
const BY_WORDS = {
  // The words come first, and each row that has one is looked up by its number.
  sqlite: /VIRTUAL TABLE INDEX 0:M1.*USING INTEGER PRIMARY KEY/,
  postgres: /vector @@/,
  mysql: /"type":"fulltext"/,
};

it('goes by the words that are searched, not through all offerings of a type', async () => {
  const asked: { sql: string; bindings: readonly unknown[] }[] = [];
  const knex = app.strapi.db.connection;
  const listen = (one: (typeof asked)[number]): void => {
    if (one.sql.includes(TABLE) && /match|@@/i.test(one.sql)) asked.push(one);
  };
  knex.on('query', listen);
  await linksOf(await createArticle(app));
  knex.removeListener('query', listen);
  const [search] = asked;
  if (!search) throw new Error('Nothing was searched.');
  const { client } = app.strapi.db.dialect;
  const explain = client === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  const plan: unknown = await knex.raw(
    `${explain} ${search.sql.replace(/\$\d+/g, '?')}`,
    search.bindings as never,
  );
  expect(JSON.stringify(plan)).toMatch(BY_WORDS[client as keyof typeof BY_WORDS]);
});
