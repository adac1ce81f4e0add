import type { Dialect } from './dialect';

/**
 * A generated tsvector under a GIN index. Postgres knows no rarity of words (`ts_rank` counts them all alike), so the
 * rows that share one are put in order by the weights that the source gives the words they share.
 */
export const postgres: Dialect = {
  name: 'postgres-tsvector',
  create: ({ table, plain }) => [
    `CREATE TABLE IF NOT EXISTS ${table} (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, uid text NOT NULL, document_id text NOT NULL,
      locale text NOT NULL, state text NOT NULL, signature text NOT NULL, hash text NOT NULL, words text NOT NULL,
      vector tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, words)) STORED,
      UNIQUE (uid, document_id, locale, state))`,
    `CREATE INDEX IF NOT EXISTS ${plain}_vector ON ${table} USING gin (vector)`,
  ],
  drop: ({ table }) => [`DROP TABLE IF EXISTS ${table}`],
  find: ({ table }, { uid, locale, state, tokens, limit }) => ({
    sql: `SELECT document_id FROM ${table}
      WHERE vector @@ to_tsquery('simple', ?) AND uid = ? AND state = ? AND locale IN (?, '')
      ORDER BY ${tokens.map(() => `CASE WHEN vector @@ CAST(? AS tsquery) THEN CAST(? AS float8) ELSE 0 END`).join(' + ')} DESC,
        document_id LIMIT ?`,
    bindings: [
      tokens.map(({ token }) => token).join(' | '),
      ...[uid, state, locale],
      ...tokens.flatMap(({ token, weight }) => [token, weight]),
      limit,
    ],
  }),
};
