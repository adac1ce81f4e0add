import { MENTOR } from './fixtures';
import { startApp, type App } from './start-app';

/** Postgres takes a table that it never counted for an empty one: the doctor says so. Other databases have no such state. */

const IS_POSTGRES = process.env.TEST_DATABASE === 'postgres';

interface Finding {
  readonly check: string;
  readonly level: string;
  readonly text: string;
}

let app: App;

const statistics = async (): Promise<Finding | undefined> => {
  const engine = app.strapi.plugin('cross-links').service('engine') as unknown as {
    examine: () => Promise<Finding[]>;
  };
  const findings = await engine.examine();
  return findings.find(({ check }) => check === 'Table statistics');
};

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

it('names large tables that were never counted, until they are', async () => {
  const { tableName } = app.strapi.db.metadata.get(MENTOR);
  const ask = async (sql: string): Promise<void> => {
    if (IS_POSTGRES) await app.strapi.db.connection.raw(sql);
  };
  // The server itself counts tables now and then.
  await ask(`alter table ${tableName} set (autovacuum_enabled = false)`);
  const findings = [await statistics()];
  await ask(
    `insert into ${tableName} (document_id, display_name) select 'm' || i, repeat('x', 200) from generate_series(1, 20000) i`,
  );
  findings.push(await statistics());
  await ask('analyze');
  findings.push(await statistics());
  expect(findings.map((finding) => finding?.level)).toEqual(
    IS_POSTGRES ? ['ok', 'warning', 'ok'] : [undefined, undefined, undefined],
  );
  expect(findings[1]?.text.includes(tableName)).toBe(IS_POSTGRES ? true : undefined);
});
