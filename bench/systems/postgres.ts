import { Client } from 'pg';

import { wordsOf } from '../../src/plugins/cross-links/core/src/text/words';
import { textOf } from '../corpus';
import { DEPTH, type System } from './system';

/** Postgres full text, `ts_rank` over an OR of the article's words; needs `BENCH_POSTGRES_URL`. */
export const postgres = (url: string): System => ({
  name: 'Postgres ts_rank',
  articlesAt: (size) => (size <= 10_000 ? 20 : 5),
  build: async (offerings) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE TEMP TABLE offerings (id text PRIMARY KEY, words tsvector)');
    const rows = offerings.map((offering) => ({
      id: offering.id,
      head: `${textOf(offering, ['title', 'headline'])} ${textOf(offering, ['tags'])}`,
      body: textOf(offering, ['body', 'facts']),
    }));
    await client.query(
      `INSERT INTO offerings SELECT id, setweight(to_tsvector('english', head), 'A') || setweight(to_tsvector('english', body), 'D')
       FROM jsonb_to_recordset($1::jsonb) AS r(id text, head text, body text)`,
      [JSON.stringify(rows)],
    );
    await client.query('CREATE INDEX ON offerings USING gin (words)');
    return {
      prepare: (article) => {
        const words = wordsOf(textOf(article, ['title', 'tags', 'body']).toLowerCase());
        return [...new Set(words.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')))].join(
          ' or ',
        );
      },
      search: async (query) => {
        const found = await client.query<{ id: string }>(
          `SELECT id FROM offerings, websearch_to_tsquery('english', $1) q WHERE words @@ q
           ORDER BY ts_rank(words, q) DESC, id LIMIT ${DEPTH}`,
          [query],
        );
        return found.rows.map(({ id }) => id);
      },
      close: () => client.end(),
    };
  },
});
