import Database from 'better-sqlite3';

import { wordsOf } from '../../src/plugins/cross-links/core/src/text/words';
import { textOf } from '../corpus';
import { DEPTH, type System } from './system';

/** SQLite FTS5 with its porter stemmer, all words of the article joined by OR, bm25 weighed as ours. */
export const sqlite: System = {
  name: 'SQLite FTS5',
  articlesAt: (size) => (size <= 10_000 ? 40 : 10),
  build: (offerings) => {
    const database = new Database(':memory:');
    database.exec(
      "CREATE VIRTUAL TABLE offerings USING fts5(id UNINDEXED, title, tags, body, tokenize = 'porter unicode61')",
    );
    const insert = database.prepare('INSERT INTO offerings VALUES (?, ?, ?, ?)');
    const add = (offering: (typeof offerings)[number]): void => {
      insert.run(
        offering.id,
        textOf(offering, ['title', 'headline']),
        textOf(offering, ['tags']),
        textOf(offering, ['body', 'facts']),
      );
    };
    database.transaction(() => {
      offerings.forEach(add);
    })();
    const find = database.prepare(
      `SELECT id FROM offerings WHERE offerings MATCH ? ORDER BY bm25(offerings, 0, 3, 3, 1), id LIMIT ${DEPTH}`,
    );
    const remove = database.prepare('DELETE FROM offerings WHERE id = ?');
    const pages = database
      .prepare('SELECT SUM(LENGTH(block)) AS bytes FROM offerings_data')
      .get() as {
      bytes: number;
    };
    return {
      prepare: (article) => {
        const words = wordsOf(textOf(article, ['title', 'tags', 'body']).toLowerCase());
        return [
          ...new Set(words.map(({ text }) => `"${text.replace(/[^\p{L}\p{N}]/gu, '')}"`)),
        ].join(' OR ');
      },
      search: (query) => (find.all(query) as { id: string }[]).map(({ id }) => id),
      change: (offering) => {
        remove.run(offering.id);
        add(offering);
      },
      bytes: pages.bytes,
      close: () => {
        database.close();
      },
    };
  },
};
