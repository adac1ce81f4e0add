import { signIn } from './admin-session';
import { allowPublic, ARTICLE, createArticle, createMentor, PROGRAM, READ_ALL } from './fixtures';
import { createProgram } from './fixtures';
import { startApp, type App } from './start-app';

/** What the plugin asks of its own tables must not grow slower with them: each statement has an index to go by. */
const OWN_TABLE = /cross_links_(?:links|assessments|jobs|leases|sweeps|snapshots|vectors|traces)\b/;
/** Those that read everything, and why they may. */
const READS_ALL = [
  // Counted in one go at a start and after a change of settings, grouped: no index could answer it.
  /^select .source_uid., .source_locale., .source_state., .engine_version., count\(/i,
  // One row for each kind of pass: three in all.
  /^select .* from .*cross_links_sweeps. as .t0. where \(.t0.\..state. = /i,
];

/** Of a knex transaction, all that is needed. */
interface Connection {
  readonly raw: (sql: string, bindings?: readonly never[]) => PromiseLike<unknown>;
}

interface Asked {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
}

let app: App;
const asked = new Map<string, Asked>();

const listen = ({ sql, bindings }: Asked): void => {
  if (!OWN_TABLE.test(sql) || !/^(?:select|update|delete)/i.test(sql)) return;
  if (READS_ALL.some((known) => known.test(sql))) return;
  asked.set(sql, { sql, ...(bindings ? { bindings } : {}) });
};

const recompute = async (token: string, documentId: string): Promise<void> => {
  await app.request
    .post('/cross-links/recompute')
    .set('Authorization', `Bearer ${token}`)
    .send({ sources: [{ uid: ARTICLE, documentId }] });
};

beforeAll(async () => {
  app = await startApp();
  app.strapi.db.connection.on('query', listen);
  await allowPublic(app, READ_ALL);
  const token = await signIn(app, 'strapi-super-admin');
  const auth = ['Authorization', `Bearer ${token}`] as const;
  const mentor = await createMentor(app, {});
  const program = await createProgram(app, {});
  const article = await createArticle(app, {});
  await app.settle();
  await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  await app.request.get('/api/articles?crossLinks=true').expect(200);
  await app.request.get(`/api/cross-links/mentor-profiles/${mentor}/sources`);
  for (const path of ['reports', 'jobs', `leads?uid=${PROGRAM}&documentId=${program}`])
    await app.request.get(`/cross-links/${path}`).set(...auth);
  await app.request
    .get(`/cross-links/summaries?uid=${ARTICLE}&documentIds=${article}`)
    .set(...auth);
  await recompute(token, article);
  await app.request
    .post('/cross-links/rebuild')
    .set(...auth)
    .expect(200);
  await app.settle();
  const tasks = app.strapi.cron.jobs.filter(({ name }) => name?.includes('reconciliation'));
  for (const { job } of tasks) await (job as unknown as { trigger: () => unknown }).trigger();
  await app.strapi.documents(PROGRAM).delete({ documentId: program });
  await app.strapi.documents(ARTICLE).delete({ documentId: article });
  await app.settle();
  app.strapi.db.connection.removeListener('query', listen);
});

afterAll(() => app.stop());

type Row = Record<string, unknown>;

const rowsOf = (answer: unknown): Row[] => {
  const own = (answer as { rows?: Row[] }).rows ?? answer;
  const list = Array.isArray(own) ? (own as unknown[]) : [];
  return (Array.isArray(list[0]) ? list[0] : list) as Row[];
};

/** Tables of ours that a statement would read from end to end, with nothing to go by. */
const PLANS = {
  sqlite: async (knex: Connection, { sql, bindings }: Asked): Promise<string[]> => {
    const plan = rowsOf(await knex.raw(`EXPLAIN QUERY PLAN ${sql}`, (bindings ?? []) as never));
    // "SCAN table" alone goes through all of it; "SCAN table USING INDEX" goes along an order that is asked for.
    return plan
      .map(({ detail }) => String(detail))
      .filter((detail) => /^SCAN (?!.*USING)/.test(detail) && !/ORDER BY .{0,9}id/i.test(sql));
  },
  /** On a small table reading all of it is always cheapest: only where no index fits does it stay with a full scan. */
  postgres: async (knex: Connection, { sql, bindings }: Asked): Promise<string[]> => {
    await knex.raw('SET LOCAL enable_seqscan = off');
    const plain = sql.replace(/\$\d+/g, '?');
    const plan = rowsOf(await knex.raw(`EXPLAIN ${plain}`, (bindings ?? []) as never));
    const lines = plan.map((row) => String(row['QUERY PLAN']));
    return lines.filter((line) => /Seq Scan on cross_links/.test(line));
  },
  mysql: async (knex: Connection, { sql, bindings }: Asked): Promise<string[]> => {
    const plan = rowsOf(await knex.raw(`EXPLAIN ${sql}`, (bindings ?? []) as never));
    return plan
      .filter(({ type, possible_keys: keys }) => type === 'ALL' && keys === null)
      .map((row) => JSON.stringify(row));
  },
} as const;

it('asks its own tables nothing that has no index', async () => {
  expect(asked.size).toBeGreaterThan(20);
  const { client } = app.strapi.db.dialect;
  const planOf = PLANS[client as keyof typeof PLANS];
  const unindexed: string[] = [];
  for (const one of asked.values()) {
    await app.strapi.db.connection.transaction(async (trx) => {
      const found = await planOf(trx as never, one);
      if (found.length > 0) unindexed.push(`${one.sql}\n  ${found.join('\n  ')}`);
    });
  }
  expect(unindexed).toEqual([]);
});
