import type { Dialect } from './dialect';

/** InnoDB's FULLTEXT in natural language mode, of MySQL and MariaDB. */
export const mysql: Dialect = {
  name: 'mysql-fulltext',
  create: ({ table, plain }) => [
    `CREATE TABLE IF NOT EXISTS ${table} (
      id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, uid VARCHAR(255) NOT NULL,
      document_id VARCHAR(64) NOT NULL, locale VARCHAR(32) NOT NULL, state VARCHAR(16) NOT NULL,
      signature VARCHAR(255) NOT NULL, hash VARCHAR(64) NOT NULL, words MEDIUMTEXT NOT NULL,
      UNIQUE KEY ${plain}_key (uid, document_id, locale, state), FULLTEXT KEY ${plain}_words (words))
      ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  ],
  drop: ({ table }) => [`DROP TABLE IF EXISTS ${table}`],
  find: ({ table }, { uid, locale, state, tokens, limit }) => {
    const words = tokens.map(({ token }) => token).join(' ');
    return {
      sql: `SELECT document_id FROM ${table}
        WHERE MATCH (words) AGAINST (?) AND uid = ? AND state = ? AND locale IN (?, '')
        ORDER BY MATCH (words) AGAINST (?) DESC, document_id LIMIT ?`,
      bindings: [words, uid, state, locale, words, limit],
    };
  },
};
