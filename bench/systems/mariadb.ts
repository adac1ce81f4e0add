import { createConnection, type RowDataPacket } from 'mysql2/promise';

import { textOf } from '../corpus';
import { DEPTH, type System } from './system';

const CHUNK = 500;

/** InnoDB full text in natural language mode; needs `BENCH_MARIADB_URL` with a database that may be written to. */
export const mariadb = (url: string): System => ({
  name: 'MariaDB MATCH … AGAINST',
  articlesAt: (size) => (size <= 10_000 ? 20 : 5),
  build: async (offerings) => {
    const connection = await createConnection(url);
    await connection.query('DROP TABLE IF EXISTS bench_offerings');
    await connection.query(
      'CREATE TABLE bench_offerings (id varchar(32) PRIMARY KEY, words text, FULLTEXT (words)) ENGINE = InnoDB CHARACTER SET utf8mb4',
    );
    const rows = offerings.map((offering) => [
      offering.id,
      textOf(offering, ['title', 'headline', 'tags', 'body', 'facts']),
    ]);
    for (let at = 0; at < rows.length; at += CHUNK) {
      await connection.query('INSERT INTO bench_offerings VALUES ?', [rows.slice(at, at + CHUNK)]);
    }
    return {
      prepare: (article) => textOf(article, ['title', 'tags', 'body']),
      search: async (text) => {
        const [found] = await connection.query<RowDataPacket[]>(
          `SELECT id, MATCH (words) AGAINST (?) AS score FROM bench_offerings WHERE MATCH (words) AGAINST (?)
           ORDER BY score DESC, id LIMIT ${DEPTH}`,
          [text, text],
        );
        return found.map((row) => String(row.id));
      },
      close: async () => {
        await connection.query('DROP TABLE bench_offerings');
        await connection.end();
      },
    };
  },
});
