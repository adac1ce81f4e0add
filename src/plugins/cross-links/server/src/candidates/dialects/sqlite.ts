import type { Dialect } from './dialect';

/** SQLite's FTS5 over the table itself ("external content"), kept in step by triggers. */
export const sqlite: Dialect = {
  name: 'sqlite-fts5',
  create: ({ table, plain }) => [
    `CREATE TABLE IF NOT EXISTS ${table} (
      id INTEGER PRIMARY KEY, uid TEXT NOT NULL, document_id TEXT NOT NULL, locale TEXT NOT NULL, state TEXT NOT NULL,
      signature TEXT NOT NULL, hash TEXT NOT NULL, words TEXT NOT NULL,
      UNIQUE (uid, document_id, locale, state))`,
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${plain}_words
      USING fts5(words, content='${plain}', content_rowid='id', tokenize='unicode61')`,
    `CREATE TRIGGER IF NOT EXISTS ${plain}_added AFTER INSERT ON ${table} BEGIN
      INSERT INTO ${plain}_words (rowid, words) VALUES (new.id, new.words); END`,
    `CREATE TRIGGER IF NOT EXISTS ${plain}_removed AFTER DELETE ON ${table} BEGIN
      INSERT INTO ${plain}_words (${plain}_words, rowid, words) VALUES ('delete', old.id, old.words); END`,
    `CREATE TRIGGER IF NOT EXISTS ${plain}_changed AFTER UPDATE OF words ON ${table} BEGIN
      INSERT INTO ${plain}_words (${plain}_words, rowid, words) VALUES ('delete', old.id, old.words);
      INSERT INTO ${plain}_words (rowid, words) VALUES (new.id, new.words); END`,
  ],
  drop: ({ table, plain }) => [
    `DROP TABLE IF EXISTS ${table}`,
    `DROP TABLE IF EXISTS ${plain}_words`,
  ],
  // CROSS JOIN keeps the words first: left to itself SQLite goes through all rows of a type and searches for each.
  find: ({ table, plain }, { uid, locale, state, tokens, limit }) => ({
    sql: `SELECT c.document_id AS document_id FROM ${plain}_words w CROSS JOIN ${table} c ON c.id = w.rowid
      WHERE ${plain}_words MATCH ? AND c.uid = ? AND c.state = ? AND c.locale IN (?, '')
      ORDER BY bm25(${plain}_words), c.document_id LIMIT ?`,
    bindings: [tokens.map(({ token }) => token).join(' OR '), uid, state, locale, limit],
  }),
};
