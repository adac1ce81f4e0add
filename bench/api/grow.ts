/** Makes a seeded site as large as wanted by copying its rows in the database, links and all. */
import type { Core } from '@strapi/strapi';

const ARTICLE_ROWS = 'articles';
/** Ids of the copies begin above those of any seed. */
const STRIDE = 100_000;
const NUMBERS = 'bench_numbers';

/** Planners go by what they counted before the site grew. */
const COUNT_AGAIN: Readonly<Record<string, string>> = {
  postgres: 'VACUUM ANALYZE',
  mysql: `ANALYZE TABLE ${ARTICLE_ROWS}, cross_links_assessments, cross_links_links`,
};

interface Column {
  readonly name: string;
  /** How the copy's value is made; the value itself where it is left out. */
  readonly as?: string;
}

const columnsOf = async (knex: Core.Strapi['db']['connection'], table: string): Promise<string[]> =>
  Object.keys(await knex(table).columnInfo());

/** A column's name as this database quotes it. */
const quoted = (knex: Core.Strapi['db']['connection'], name: string): string =>
  knex.raw('??', [name]).toQuery();

const copyRows = async (
  knex: Core.Strapi['db']['connection'],
  { table, where, changed }: { table: string; where: string; changed: readonly Column[] },
  from: number,
  to: number,
): Promise<void> => {
  const columns = (await columnsOf(knex, table)).filter(
    (name) => name !== 'id' || table === ARTICLE_ROWS,
  );
  const values = columns.map(
    (name) => changed.find((one) => one.name === name)?.as ?? `t.${quoted(knex, name)}`,
  );
  await knex.raw(
    `INSERT INTO ${table} (${columns.map((name) => quoted(knex, name)).join(', ')})
     SELECT ${values.join(', ')} FROM ${table} t JOIN ${NUMBERS} n ON n.i BETWEEN ${from} AND ${to}
     WHERE ${where}`,
  );
};

const fillNumbers = async (knex: Core.Strapi['db']['connection'], to: number): Promise<void> => {
  if (!(await knex.schema.hasTable(NUMBERS))) {
    await knex.schema.createTable(NUMBERS, (table) => table.integer('i').primary());
  }
  await knex.raw(
    `INSERT INTO ${NUMBERS} WITH RECURSIVE c(i) AS
       (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < ${to})
     SELECT i FROM c WHERE i NOT IN (SELECT i FROM ${NUMBERS})`,
  );
};

/** Tables that join an article to something else. */
const joinTables = (strapi: Core.Strapi): string[] => {
  const { attributes } = strapi.db.metadata.get('api::article.article');
  return Object.values(attributes).flatMap((attribute) => {
    const { joinTable } = attribute as {
      joinTable?: { name: string; joinColumn: { name: string } };
    };
    return joinTable?.joinColumn.name === 'article_id' ? [joinTable.name] : [];
  });
};

/** Copies of each seeded article until about `size` are published in English; answers how many are. */
export const growTo = async (strapi: Core.Strapi, size: number): Promise<number> => {
  const knex = strapi.db.connection;
  const english = { locale: 'en' };
  const count = async (): Promise<number> => {
    const [row] = await knex(ARTICLE_ROWS)
      .where(english)
      .whereNotNull('published_at')
      .count('* as n');
    return Number(row?.n);
  };
  const [seeded] = await knex(ARTICLE_ROWS)
    .where(english)
    .where('id', '<', STRIDE)
    .whereNotNull('published_at')
    .count('* as n');
  const [last] = await knex(ARTICLE_ROWS).max('id as id');
  const from = Math.floor(Number(last?.id) / STRIDE) + 1;
  const to = Math.round(size / Number(seeded?.n)) - 1;
  if (to < from) return count();
  await fillNumbers(knex, to);
  const number = (name: string): Column => ({ name, as: `t.${name} + n.i * ${STRIDE}` });
  const text = (name: string): Column => ({
    name,
    as: `CASE WHEN t.${name} IS NULL THEN NULL ELSE CONCAT(t.${name}, '-', n.i) END`,
  });
  const articles = `t.id < ${STRIDE} AND t.locale = 'en'`;
  await copyRows(
    knex,
    {
      table: ARTICLE_ROWS,
      where: articles,
      changed: [number('id'), text('document_id'), text('slug')],
    },
    from,
    to,
  );
  for (const table of joinTables(strapi)) {
    const where = `t.article_id IN (SELECT a.id FROM ${ARTICLE_ROWS} a WHERE a.id < ${STRIDE} AND a.locale = 'en')`;
    await copyRows(knex, { table, where, changed: [number('article_id')] }, from, to);
  }
  const seededLinks = `t.source_locale = 'en' AND t.source_document_id IN
    (SELECT a.document_id FROM ${ARTICLE_ROWS} a WHERE a.id < ${STRIDE})`;
  for (const table of ['cross_links_assessments', 'cross_links_links']) {
    const changed = [text('source_document_id')];
    await copyRows(knex, { table, where: seededLinks, changed }, from, to);
  }
  await knex.raw(COUNT_AGAIN[strapi.db.dialect.client] ?? 'ANALYZE');
  return count();
};
