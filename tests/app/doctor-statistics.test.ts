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
  if (!IS_POSTGRES) {
    expect(await statistics()).toBeUndefined();
    return;
  }
  expect((await statistics())?.level).toBe('ok');
  const { tableName } = app.strapi.db.metadata.get(MENTOR);
  await app.strapi.db.connection.raw(
    `insert into ${tableName} (document_id, display_name) select 'm' || i, repeat('x', 200) from generate_series(1, 20000) i`,
  );
  expect(await statistics()).toMatchObject({
    level: 'warning',
    text: expect.stringContaining(tableName) as string,
  });
  await app.strapi.db.connection.raw('analyze');
  expect((await statistics())?.level).toBe('ok');
});
