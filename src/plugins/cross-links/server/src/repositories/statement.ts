import type { Core } from '@strapi/strapi';

import { isRow, type Row } from './rows';

/** A statement as text, written once and asked again with other values. */
export interface Statement {
  /** With a `?` for each value, whatever the database. */
  readonly sql: string;
}

/** Drivers differ in how they hand out the rows of a statement that is given as text. */
const rowsOf = (answer: unknown): Row[] => {
  if (isRow(answer) && Array.isArray(answer.rows)) return answer.rows as Row[];
  const list: unknown[] = Array.isArray(answer) ? answer : [];
  return (Array.isArray(list[0]) ? list[0] : list) as Row[];
};

/** Asks a written statement, within the transaction that is under way, if there is one. */
export const ask = async (
  strapi: Core.Strapi,
  { sql }: Statement,
  values: readonly unknown[],
): Promise<Row[]> => {
  const trx = strapi.db.inTransaction() ? (await strapi.db.transaction()).get() : undefined;
  const answer: unknown = await (trx ?? strapi.db.connection).raw(sql, values as never);
  return rowsOf(answer);
};

/** As many values as a statement has room for: one for every length would be many statements. */
const ROOMS = [1, 4, 16, 64, 256];

/** The values, with the last one repeated until a room is full; in an `IN` it counts once. */
export const filled = <T>(values: readonly T[]): T[] => {
  const room = ROOMS.find((size) => size >= values.length) ?? values.length;
  const last = values.at(-1);
  return last === undefined
    ? []
    : [...values, ...Array.from({ length: room - values.length }, () => last)];
};
