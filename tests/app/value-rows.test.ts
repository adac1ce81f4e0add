import type { Struct } from '@strapi/strapi';

import { seed } from '../../scripts/seed/seed';
import { versionWhere } from '../../src/plugins/cross-links/server/src/repositories/entries';
import { createValuePlans } from '../../src/plugins/cross-links/server/src/repositories/value-plans';
import { createValueRows } from '../../src/plugins/cross-links/server/src/repositories/value-rows';
import { ARTICLE, MENTOR, PROGRAM } from './fixtures';
import { startApp, type App } from './start-app';

/** Rows that are read past Strapi's database layer are those that it would read. */

const TYPES = [
  ARTICLE,
  MENTOR,
  PROGRAM,
  'api::author.author',
  'api::tag.tag',
  'api::category.category',
];
const VERSIONS = ['en', 'fr'].flatMap((locale) =>
  (['draft', 'published'] as const).map((state) => ({ locale, state })),
);

type Row = Record<string, unknown>;

let app: App;

const byDocument = (rows: readonly Readonly<Row>[]): Readonly<Row>[] =>
  [...rows].sort((a, b) => String(a.documentId).localeCompare(String(b.documentId)));

/** Components of a type that may occur many times, and hold no relations or media: the rest is Strapi's to read. */
const repeatedOf = ({ attributes }: Struct.ContentTypeSchema): string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    attribute.type === 'component' && attribute.repeatable === true ? [name] : [],
  );

beforeAll(async () => {
  app = await startApp();
  await seed(app.strapi, { log: () => undefined });
});

afterAll(() => app.stop());

it.each(TYPES)('%s', async (uid) => {
  const type: Struct.ContentTypeSchema = app.strapi.contentType(uid as never);
  const repeated = repeatedOf(type);
  const planOf = createValuePlans(app.strapi);
  const find = createValueRows(app.strapi);
  let compared = 0;
  // All of them at once, none, and each alone: the first one comes with its entries.
  for (const components of [repeated, [], ...repeated.map((name) => [name])])
    for (const version of VERSIONS) {
      const plan = planOf(uid, undefined, components);
      expect(plan).toBeDefined();
      const rows = await app.strapi.db.query(uid).findMany({
        where: versionWhere(type, version),
        populate: Object.fromEntries(components.map((name) => [name, true])),
      });
      const documentIds = rows.map(({ documentId }: Row) => String(documentId));
      const found = plan ? await find(type, plan, { documentIds, ...version }) : [];
      expect(byDocument(found)).toEqual(byDocument(rows));
      compared += rows.length;
    }
  expect(compared).toBeGreaterThan(0);
});

it('reads the fields that are named, and leaves to Strapi what it cannot read', async () => {
  const type: Struct.ContentTypeSchema = app.strapi.contentType(PROGRAM);
  const planOf = createValuePlans(app.strapi);
  const find = createValueRows(app.strapi);
  const one = await app.strapi.db.query(PROGRAM).findOne({
    where: versionWhere(type, { locale: 'en', state: 'published' }),
    select: ['id', 'documentId', 'totalHours', 'featured'],
  });
  const version = { locale: 'en', state: 'published' as const };
  const plan = planOf(PROGRAM, ['totalHours', 'featured'], []);
  const read = (ids: string[]) => plan && find(type, plan, { documentIds: ids, ...version });
  expect(await read([one.documentId])).toEqual([one]);
  expect(await read(['none'])).toEqual([]);
  expect(planOf(PROGRAM, ['skills'], [])).toBeUndefined();
  expect(planOf(PROGRAM, undefined, ['certification'])).toBeUndefined();
});
