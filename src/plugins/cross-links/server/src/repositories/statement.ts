import type { Core } from '@strapi/strapi';

import { isRow, type Row } from './rows';

/** A statement as text, written once and asked again with other values. */
export interface Statement {
  /** With a `?` for each value, whatever the database. */
  readonly sql: string;
}

/** Of a knex query, all that is needed to write it down. */
interface Query {
  readonly toSQL: () => { readonly sql: string };
}

/** Of a knex connection or transaction, all that is needed to ask. */
interface Asker {
  readonly raw: (sql: string, values: readonly unknown[]) => PromiseLike<unknown>;
}

/** What a statement that was given as text answers: SQLite gives rows, Postgres an object with them, MySQL a list with rows first. */
export const rowsIn = (answer: unknown): Row[] => {
  if (Array.isArray(answer)) return (Array.isArray(answer[0]) ? answer[0] : answer).filter(isRow);
  return isRow(answer) && Array.isArray(answer.rows) ? answer.rows.filter(isRow) : [];
};

const currentTransaction = async (strapi: Core.Strapi): Promise<unknown> =>
  strapi.db.inTransaction() ? (await strapi.db.transaction()).get() : undefined;

/** Asks a written statement, within the given transaction or the one that is under way, if there is one. */
export const ask = async (
  strapi: Core.Strapi,
  { sql }: Statement,
  values: readonly unknown[],
  trx?: unknown,
): Promise<Row[]> => {
  const asker = (trx ?? (await currentTransaction(strapi)) ?? strapi.db.connection) as Asker;
  return rowsIn(await asker.raw(sql, values));
};

/**
 * Runs `work` on one view of the database: the transaction that is under way, or one of its own that sees no commit of
 * others once it has begun. MariaDB and MySQL begin so by default, SQLite always.
 */
export const inOneView = async <T>(
  strapi: Core.Strapi,
  work: (trx: unknown) => Promise<T>,
): Promise<T> => {
  const current = await currentTransaction(strapi);
  if (current !== undefined) return work(current);
  const isPostgres = strapi.db.dialect.client === 'postgres';
  return strapi.db.connection.transaction(
    work,
    isPostgres ? { isolationLevel: 'repeatable read', readOnly: true } : {},
  );
};

/** As many values as a statement has room for, the usual sizes of pages: one for every length would be many statements. */
const ROOMS = [1, 5, 10, 25, 50, 100, 250];
const LARGEST_ROOM = 250;
/** Callers name fields, so there may be any number of statements: what comes after so many is written each time. */
const MOST_STATEMENTS = 2_000;

/** The values, with the last one repeated until a room is full; in an `IN` it counts once. */
export const filled = <T>(values: readonly T[]): T[] => {
  const room = ROOMS.find((size) => size >= values.length) ?? values.length;
  const last = values.at(-1);
  return last === undefined
    ? []
    : [...values, ...Array.from({ length: room - values.length }, () => last)];
};

/** Keeps statements by name and number of values. */
export const createStatements = () => {
  const known = new Map<string, Statement>();
  return (name: string, values: number, write: () => Query): Statement => {
    const key = `${values}|${name}`;
    const statement = known.get(key) ?? { sql: write().toSQL().sql };
    if (values <= LARGEST_ROOM && known.size < MOST_STATEMENTS) known.set(key, statement);
    return statement;
  };
};
