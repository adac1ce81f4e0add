import type { Core } from '@strapi/strapi';

import type { Row } from './rows';
import { ask, type Statement } from './statement';

/** What has been read since rows were last changed, by name: it need not be read again. */
export interface Epoch {
  readonly get: (name: string) => unknown;
  /** `size` in characters, as `sizeOf` counts. */
  readonly set: (name: string, value: unknown, size: number) => void;
}

/** Beyond so many characters nothing more is kept: some 40 megabytes at most. */
const MOST_CHARACTERS = 20_000_000;
/** What a value takes beside its text. */
const VALUE_SIZE = 20;

/** How much rows hold, in characters. */
export const sizeOf = (rows: readonly Row[]): number => {
  let size = 0;
  for (const row of rows) {
    for (const name in row) {
      const value = row[name];
      size += VALUE_SIZE + (typeof value === 'string' ? value.length : 0);
    }
  }
  return size;
};

/**
 * A mark that is another one after any row was changed, by whomever. SQLite counts what this connection has changed and
 * what all others have committed; the snapshot of Postgres names the transactions that can be seen, but for a standby's,
 * which lacks those under way (https://www.postgresql.org/docs/current/functions-info.html). No mark, nothing is kept:
 * MariaDB and MySQL have none.
 */
const MARKS: Readonly<Record<string, Statement>> = {
  sqlite: {
    sql: `select total_changes() || ' ' || data_version as mark from pragma_data_version`,
  },
  postgres: {
    sql: `select case when not pg_is_in_recovery() then cast(txid_current_snapshot() as text) end as mark`,
  },
};

interface Kept<T> {
  readonly epoch: Epoch | undefined;
  /** What is read, in which version. */
  readonly name: string;
  /** How much a value holds, in characters. */
  readonly weigh: (value: T) => number;
}

/**
 * Reads by documentId what the epoch does not have yet, and keeps it: that there is nothing as well. Whoever takes the
 * values shares them, and must not change them.
 */
export const readThrough = async <T>(
  { epoch, name, weigh }: Kept<T>,
  documentIds: readonly string[],
  read: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<Map<string, T>> => {
  const known = new Map<string, T>();
  const missing = documentIds.filter((documentId) => {
    const value = epoch?.get(`${name}|${documentId}`) as T | null | undefined;
    if (value !== undefined && value !== null) known.set(documentId, value);
    return value === undefined;
  });
  if (missing.length === 0) return known;
  const found = await read(missing);
  for (const documentId of missing) {
    const value = found.get(documentId);
    if (value !== undefined) known.set(documentId, value);
    epoch?.set(`${name}|${documentId}`, value ?? null, value === undefined ? 0 : weigh(value));
  }
  return known;
};

const createEpoch = (): Epoch => {
  const values = new Map<string, unknown>();
  let held = 0;
  return {
    get: (name) => values.get(name),
    set: (name, value, size) => {
      const whole = size + name.length + VALUE_SIZE;
      if (values.has(name) || held + whole > MOST_CHARACTERS) return;
      held += whole;
      values.set(name, value);
    },
  };
};

/** SQLite counts by connection, so the mark says something only where there is one, and the same for ever. */
const hasOneConnection = (strapi: Core.Strapi): boolean => {
  const { pool } = strapi.db.connection.client as {
    readonly pool?: { readonly min?: number; readonly max?: number };
  };
  return pool?.min === 1 && pool.max === 1;
};

/**
 * Gives each request what was read of the database as it stands. Whoever has an epoch keeps it to the end: what a slow
 * request read before a change goes to the epoch that has ended, where nobody finds it.
 */
export const createEpochs = (strapi: Core.Strapi) => {
  let latest = { mark: '', epoch: createEpoch() };

  const markOf = async (): Promise<string | undefined> => {
    const { client } = strapi.db.dialect;
    const statement = MARKS[client];
    if (!statement || (client === 'sqlite' && !hasOneConnection(strapi))) return undefined;
    try {
      const [row] = await ask(strapi, statement, []);
      return typeof row?.mark === 'string' ? row.mark : undefined;
    } catch {
      // A database that speaks the language of Postgres and lacks the function; one that is away says so when it is read.
      return undefined;
    }
  };

  return {
    /** Undefined where each reading is to be done: within a transaction, that may have written and may be undone. */
    current: async (): Promise<Epoch | undefined> => {
      if (strapi.db.inTransaction()) return undefined;
      const mark = await markOf();
      if (mark === undefined) return undefined;
      if (mark !== latest.mark) latest = { mark, epoch: createEpoch() };
      return latest.epoch;
    },
  };
};

export type Epochs = ReturnType<typeof createEpochs>;
