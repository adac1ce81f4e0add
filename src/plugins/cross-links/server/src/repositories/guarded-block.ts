import { randomUUID } from 'node:crypto';

/** Hold what a block answered and what went wrong in it, until the next one of the same transaction. */
const ANSWER = 'cross_links.answer';
const ERROR = 'cross_links.error';

/** Of a knex transaction, which Strapi leaves untyped, all that is needed. */
export interface Transaction {
  readonly raw: (sql: string) => PromiseLike<unknown>;
}

/** Of a knex statement, typed by its rows, all that is needed. */
export interface Statement {
  readonly toString: () => string;
  readonly transacting: (trx: never) => PromiseLike<unknown>;
}

/**
 * After a failed statement Postgres takes no other one in the same transaction, and the save would be lost with it. A
 * block that catches is undone alone. It is one statement, where a savepoint is three: of saves that run side by side in
 * one transaction (a bulk action) each would undo what another wrote meanwhile.
 */
const runBlock = async (trx: Transaction, statement: string): Promise<string> => {
  const quote = `$guarded_${randomUUID().slice(0, 8)}$`;
  const block = `DO ${quote} BEGIN
    PERFORM set_config('${ERROR}', '', true), set_config('${ANSWER}', '', true);
    ${statement};
  EXCEPTION WHEN OTHERS THEN PERFORM set_config('${ERROR}', SQLERRM, true); END ${quote};
  SELECT current_setting('${ERROR}') AS error, current_setting('${ANSWER}', true) AS answer`;
  const answers = (await trx.raw(block.replaceAll('?', '\\?'))) as {
    readonly rows?: readonly { readonly error?: string; readonly answer?: string }[];
  }[];
  const { error, answer = '' } = answers.at(-1)?.rows?.[0] ?? {};
  if (error) throw new Error(error);
  return answer;
};

/** Writes in a transaction on Postgres; where it throws, that transaction is as good as before. */
export const writeGuarded = async (trx: Transaction, statement: Statement): Promise<void> => {
  await runBlock(trx, statement.toString());
};

/** Reads likewise. (`found` would be a variable of the block.) */
export const readGuarded = async (trx: Transaction, query: Statement): Promise<unknown> => {
  const rows = `SELECT coalesce(json_agg(read), '[]')::text FROM (${query.toString()}) AS read`;
  return JSON.parse(await runBlock(trx, `PERFORM set_config('${ANSWER}', (${rows}), true)`));
};
