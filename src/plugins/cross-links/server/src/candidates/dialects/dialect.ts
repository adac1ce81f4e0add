import type { State } from '../../repositories/rows';

/** Names as they stand in a statement, with the schema where there is one. */
export interface Names {
  /** The table of versions. */
  readonly table: string;
  /** What indexes and helpers of the table are named by, without a schema. */
  readonly plain: string;
}

export interface TokenQuery {
  readonly uid: string;
  readonly locale: string;
  readonly state: State;
  readonly tokens: readonly { readonly token: string; readonly weight: number }[];
  readonly limit: number;
}

interface Statement {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
}

/** One database's own full text over the words of a table. */
export interface Dialect {
  /** Names it in the engine's version. */
  readonly name: string;
  /** Statements that make table and index where they are missing. */
  readonly create: (names: Names) => readonly string[];
  /** Statements that leave nothing of them. */
  readonly drop: (names: Names) => readonly string[];
  /** Gives rows with `document_id`, best first. */
  readonly find: (names: Names, query: TokenQuery) => Statement;
}
