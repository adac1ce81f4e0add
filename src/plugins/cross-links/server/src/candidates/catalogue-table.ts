import type { Core } from '@strapi/strapi';

import { textOf, type State, type VersionKey } from '../repositories/rows';
import { rowsIn } from '../repositories/statement';
import { dialectFor } from './dialects';
import type { Names, TokenQuery } from './dialects/dialect';

const TABLE = 'cross_links_catalogue';
/** Rows written in one statement: with eight columns each, far below SQLite's limit of parameters. */
const ROWS_AT_ONCE = 100;
/** Rows read in one statement while all are read. */
const PAGE = 2_000;

/** What a version was when it was last read. */
export interface NotedVersion {
  readonly key: VersionKey;
  /** Changes with every write of the entry and with how entries are read. */
  readonly signature: string;
  /** Of the offering as the engine reads it. */
  readonly hash: string;
}

/** The words of a version, each as one token. */
export interface VersionWords {
  readonly key: VersionKey;
  readonly words: string;
}

const EMPTY = { signature: '', hash: '', words: '' };
const KEY_COLUMNS = ['uid', 'document_id', 'locale', 'state'];

interface Transaction {
  readonly raw: (sql: string, bindings?: readonly unknown[]) => PromiseLike<unknown>;
}

/** Statements of knex that Strapi leaves untyped. */
interface Builder extends PromiseLike<unknown> {
  readonly insert: (rows: object[]) => Builder;
  readonly onConflict: (columns: string[]) => Builder;
  readonly merge: (columns: string[]) => Builder;
  readonly where: (...condition: unknown[]) => Builder;
  readonly orderBy: (column: string) => Builder;
  readonly limit: (count: number) => Builder;
  readonly select: (columns: string[]) => Builder;
  readonly del: () => Builder;
  readonly transacting: (trx: unknown) => Builder;
}

const columnsOf = ({ uid, documentId, locale, state }: VersionKey) => ({
  ...{ uid, document_id: documentId, locale, state },
});

/**
 * What is known of every version of every offering where they are too many to be held: made when it is first needed, for
 * most sites never need it. Strapi leaves alone what it does not know; `cross-links forget` drops it.
 */
export const createCatalogueTable = (strapi: Core.Strapi) => {
  const dialect = dialectFor(strapi.db.dialect.client);
  const schema = strapi.db.getSchemaName();
  const names: Names = { table: schema ? `"${schema}"."${TABLE}"` : TABLE, plain: TABLE };

  /** In the transaction that is open, if one is: SQLite has a single connection. */
  const within = async <T>(work: (trx: Transaction) => PromiseLike<T>): Promise<T> =>
    await strapi.db.transaction(({ trx }) => work(trx as unknown as Transaction));

  const rows = (trx: Transaction): Builder =>
    (strapi.db.getConnection(TABLE) as unknown as Builder).transacting(trx);

  const run = async (statements: readonly string[]): Promise<void> => {
    for (const sql of statements) await within((trx) => trx.raw(sql));
  };

  /** Writes these columns of versions, whether they are known or new. */
  const write = async (
    versions: readonly (NotedVersion | VersionWords)[],
    columns: string[],
  ): Promise<void> => {
    for (let at = 0; at < versions.length; at += ROWS_AT_ONCE) {
      const values = versions
        .slice(at, at + ROWS_AT_ONCE)
        .map(({ key, ...rest }) => ({ ...columnsOf(key), ...EMPTY, ...rest }));
      await within((trx) => rows(trx).insert(values).onConflict(KEY_COLUMNS).merge(columns));
    }
  };

  return {
    name: dialect.name,
    create: () => run(dialect.create(names)),
    drop: () => run(dialect.drop(names)),
    /** Every row without its words, in no order. */
    async *all(): AsyncGenerator<NotedVersion[]> {
      for (let last = 0; ;) {
        const page = await within(async (trx) =>
          rowsIn(
            await rows(trx)
              .where('id', '>', last)
              .orderBy('id')
              .limit(PAGE)
              .select(['id', 'uid', 'document_id', 'locale', 'state', 'signature', 'hash']),
          ),
        );
        yield page.map((row) => ({
          key: {
            uid: textOf(row, 'uid'),
            documentId: textOf(row, 'document_id'),
            locale: textOf(row, 'locale'),
            state: textOf(row, 'state') as State,
          },
          signature: textOf(row, 'signature'),
          hash: textOf(row, 'hash'),
        }));
        if (page.length < PAGE) return;
        last = Number(page.at(-1)?.id);
      }
    },
    note: (versions: readonly NotedVersion[]) => write(versions, ['signature', 'hash']),
    putWords: (versions: readonly VersionWords[]) => write(versions, ['words']),
    remove: async (keys: readonly VersionKey[]): Promise<void> => {
      for (const key of keys) await within(async (trx) => rows(trx).where(columnsOf(key)).del());
    },
    search: async (query: TokenQuery): Promise<string[]> => {
      if (query.tokens.length === 0) return [];
      const { sql, bindings } = dialect.find(names, query);
      const found = await within(async (trx) => rowsIn(await trx.raw(sql, bindings)));
      return found.map((row) => textOf(row, 'document_id'));
    },
  };
};

export type CatalogueTable = ReturnType<typeof createCatalogueTable>;
