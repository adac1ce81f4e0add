import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../../core/src';

import { textOf } from '../../repositories/rows';
import { ask } from '../../repositories/statement';
import { sourceTypes } from '../source-types';
import { ok, warning, type Finding } from './finding';

const CHECK = 'Table statistics';
/** Of a smaller table Postgres reads all in no time, counted or not: some 800 kB. */
const PAGES = 100;

/**
 * Tables that Postgres has never counted (https://www.postgresql.org/docs/current/catalog-pg-class.html: `reltuples` is
 * −1 until it has): it takes them for nearly empty, and looks for a row in all of them.
 */
const uncountedTables = async (
  strapi: Core.Strapi,
  names: readonly string[],
): Promise<string[]> => {
  const rows = await ask(
    strapi,
    {
      sql: `select relname as name from pg_class
        where relkind in ('r', 'p') and reltuples < 0 and pg_table_is_visible(oid)
          and pg_relation_size(oid) > ? * current_setting('block_size')::int
          and relname in (${names.map(() => '?').join(', ')})
        order by relname`,
    },
    [PAGES, ...names],
  );
  return rows.map((row) => textOf(row, 'name'));
};

/** Whether the database knows how large the tables are that readers and the worker ask. */
export const checkStatistics = async (
  strapi: Core.Strapi,
  settings: Settings,
): Promise<Finding[]> => {
  if (strapi.db.dialect.client !== 'postgres') return [];
  const uids = [...sourceTypes(strapi), ...settings.offerings].map(({ uid }) => uid);
  const names = [...strapi.db.metadata.values()].flatMap(({ uid, tableName }) =>
    uids.includes(uid) || uid.startsWith('plugin::cross-links.') ? [tableName] : [],
  );
  const uncounted = await uncountedTables(strapi, names);
  if (uncounted.length === 0) return [ok(CHECK, 'every large table has been counted')];
  return [
    warning(
      CHECK,
      `Postgres has never counted ${uncounted.join(', ')}, and reads all of it to find a row`,
      'Run ANALYZE in this database, and leave autovacuum on.',
    ),
  ];
};
