import type { Core, Struct } from '@strapi/strapi';

import { hasDraftAndPublish, isLocalized } from './entries';
import { readThrough, sizeOf, type Epoch } from './epochs';
import type { Row, State } from './rows';
import { ask, createStatements, filled, inOneView } from './statement';
import type { Column, Part, ValuePlan } from './value-plans';

/** Entries of one type to read: one version of each document. */
export interface AskedRows {
  readonly documentIds: readonly string[];
  readonly locale: string;
  readonly state: State;
  /** Absent: everything is read. */
  readonly epoch?: Epoch | undefined;
}

type Entry = Record<string, unknown>;

/** Under which the owner of a component comes along. */
const OWNER = 'owner';

/** Numbered, for Postgres cuts a long name, and an attribute's may be longer than its column's. */
const aliasOf = (at: number): string => `c${at}`;

const selected = (table: string, columns: readonly Column[]): string[] =>
  columns.map(({ column }, at) => `${table}.${column} as ${aliasOf(at)}`);

const readRow = (row: Row, columns: readonly Column[]): Entry => {
  const entry: Entry = {};
  for (const [at, { name, read }] of columns.entries()) {
    const value = row[aliasOf(at)] ?? null;
    entry[name] = value === null ? null : read(value);
  }
  return entry;
};

const partOf = (entry: Row, { name }: Part): Row[] => entry[name] as Row[];

/** Whoever asked may change it. */
const ownCopy = (entry: Row, parts: readonly Part[]): Row => {
  const copy = { ...entry };
  for (const part of parts) copy[part.name] = partOf(entry, part).map((one) => ({ ...one }));
  return copy;
};

/**
 * Entries by one statement, and each of their components by one: what `strapi.db.query(uid).findMany` reads between its
 * lifecycles, without what that spends on putting a question together and taking rows apart.
 */
export const createValueRows = (strapi: Core.Strapi) => {
  const statements = createStatements();

  const findEntries = async (
    type: Struct.ContentTypeSchema,
    { name, tableName, columnOf, columns }: ValuePlan,
    { documentIds, locale, state }: AskedRows,
    trx?: unknown,
  ): Promise<Entry[]> => {
    const ids = filled(documentIds);
    const statement = statements(`${state}|${name}`, ids.length, () => {
      const query = strapi.db
        .getConnection()
        .from(`${tableName} as t`)
        .select(selected('t', columns))
        .whereIn(`t.${columnOf('documentId')}`, ids);
      if (isLocalized(type)) void query.where(`t.${columnOf('locale')}`, locale);
      const published = `t.${columnOf('publishedAt')}`;
      if (hasDraftAndPublish(type))
        void (state === 'published' ? query.whereNotNull(published) : query.whereNull(published));
      return query;
    });
    const rows = await ask(strapi, statement, isLocalized(type) ? [...ids, locale] : ids, trx);
    return rows.map((row) => readRow(row, columns));
  };

  const addPart = async (
    entries: readonly Entry[],
    plan: ValuePlan,
    { name, tableName, joinTable, columns }: Part,
    trx: unknown,
  ): Promise<void> => {
    const byOwner = new Map<unknown, Row[]>();
    for (const entry of entries) {
      const own: Row[] = [];
      entry[name] = own;
      byOwner.set(entry.id, own);
    }
    const ids = filled([...byOwner.keys()]);
    const owner = `j.${joinTable.joinColumn.name}`;
    const statement = statements(`${name} of ${plan.tableName}`, ids.length, () =>
      strapi.db
        .getConnection()
        .from(`${joinTable.name} as j`)
        .join(`${tableName} as t`, 't.id', `j.${joinTable.inverseJoinColumn.name}`)
        .select([...selected('t', columns), `${owner} as ${OWNER}`])
        .whereIn(owner, ids as never)
        .where('j.field', joinTable.on.field)
        .orderBy(`j.${joinTable.orderColumnName}`),
    );
    const rows = await ask(strapi, statement, [...ids, joinTable.on.field], trx);
    for (const row of rows) byOwner.get(row[OWNER])?.push(readRow(row, columns));
  };

  /** An entry and its components as they stood at one moment: a publication replaces both. */
  const findWhole = (
    type: Struct.ContentTypeSchema,
    plan: ValuePlan,
    asked: AskedRows,
  ): Promise<Entry[]> =>
    inOneView(strapi, async (trx) => {
      const entries = await findEntries(type, plan, asked, trx);
      for (const part of entries.length > 0 ? plan.parts : [])
        await addPart(entries, plan, part, trx);
      return entries;
    });

  /** In no particular order. */
  return async (
    type: Struct.ContentTypeSchema,
    plan: ValuePlan,
    asked: AskedRows,
  ): Promise<Row[]> => {
    const { locale, state, epoch } = asked;
    const kept = {
      epoch: plan.isKept ? epoch : undefined,
      name: `values|${locale}|${state}|${plan.name}`,
      weigh: (entry: Row) =>
        plan.parts.reduce((sum, part) => sum + sizeOf(partOf(entry, part)), sizeOf([entry])),
    };
    const entries = await readThrough(kept, asked.documentIds, async (documentIds) => {
      const missing = { ...asked, documentIds };
      const found =
        plan.parts.length === 0
          ? await findEntries(type, plan, missing)
          : await findWhole(type, plan, missing);
      return new Map(found.map((entry) => [String(entry.documentId), entry]));
    });
    return [...entries.values()].map((entry) => ownCopy(entry, plan.parts));
  };
};

export type ValueRows = ReturnType<typeof createValueRows>;
