import type { Dialect } from './dialect';
import { mysql } from './mysql';
import { postgres } from './postgres';
import { sqlite } from './sqlite';

const DIALECTS: Readonly<Record<string, Dialect>> = { sqlite, postgres, mysql };

/** The full text of a database, by the name that Strapi gives it. */
export const dialectFor = (client: string): Dialect => {
  const dialect = DIALECTS[client];
  if (!dialect) throw new Error(`Cross-links knows no full text for the database ${client}.`);
  return dialect;
};
