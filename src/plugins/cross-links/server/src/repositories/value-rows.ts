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

/** Under which the id of an entry and of a component come along. */
const OWNER = 'owner';
const MEMBER = 'member';

/** Numbered, for Postgres cuts a long name, and an attribute's may be longer than its column's. */
const selected = (table: string, columns: readonly Column[]): string[] =>
  columns.map(({ column }, at) => `${table}.${column} as ${table}${at}`);

const readRow = (row: Row, table: string, columns: readonly Column[]): Entry => {
  const entry: Entry = {};
  for (const [at, { name, read }] of columns.entries()) {
    const value = row[`${table}${at}`] ?? null;
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

/** Rows of an entry joined to a component: the entry comes with each of them. */
const gather = (
  rows: readonly Row[],
  { columns }: ValuePlan,
  part: Part | undefined,
): Map<unknown, Entry> => {
  const entries = new Map<unknown, Entry>();
  for (const row of rows) {
    const entry = entries.get(row[OWNER]) ?? readRow(row, 't', columns);
    entries.set(row[OWNER], entry);
    if (part === undefined) continue;
    const own = (entry[part.name] ??= []) as Entry[];
    if (row[MEMBER] !== null) own.push(readRow(row, 'p', part.columns));
  }
  return entries;
};

/**
 * Entries with the first of their components by one statement, and each further one by one: what
 * `strapi.db.query(uid).findMany` reads between its lifecycles, without what that spends on putting a question together
 * and taking rows apart.
 */
export const createValueRows = (strapi: Core.Strapi) => {
  const statements = createStatements();

  const writeEntries = (
    type: Struct.ContentTypeSchema,
    { tableName, columnOf, columns, parts: [part] }: ValuePlan,
    ids: readonly string[],
    state: State,
  ) => {
    const query = strapi.db
      .getConnection()
      .from(`${tableName} as t`)
      .select([...selected('t', columns), `t.id as ${OWNER}`]);
    if (part) {
      const { joinTable } = part;
      void query
        .leftJoin(`${joinTable.name} as j`, (on) => {
          on.on(`j.${joinTable.joinColumn.name}`, 't.id').andOnVal('j.field', '');
        })
        .leftJoin(`${part.tableName} as p`, 'p.id', `j.${joinTable.inverseJoinColumn.name}`)
        .select([...selected('p', part.columns), `p.id as ${MEMBER}`])
        .orderBy(`j.${joinTable.orderColumnName}`);
    }
    void query.whereIn(`t.${columnOf('documentId')}`, ids);
    if (isLocalized(type)) void query.where(`t.${columnOf('locale')}`, '');
    const published = `t.${columnOf('publishedAt')}`;
    if (hasDraftAndPublish(type))
      void (state === 'published' ? query.whereNotNull(published) : query.whereNull(published));
    return query;
  };

  const findEntries = async (
    type: Struct.ContentTypeSchema,
    plan: ValuePlan,
    { documentIds, locale, state }: AskedRows,
    trx?: unknown,
  ): Promise<Map<unknown, Entry>> => {
    const [part] = plan.parts;
    const ids = filled(documentIds);
    const statement = statements(`${state}|${plan.name}`, ids.length, () =>
      writeEntries(type, plan, ids, state),
    );
    const values = [
      ...(part ? [part.joinTable.on.field] : []),
      ...ids,
      ...(isLocalized(type) ? [locale] : []),
    ];
    return gather(await ask(strapi, statement, values, trx), plan, part);
  };

  const addPart = async (
    entries: ReadonlyMap<unknown, Entry>,
    plan: ValuePlan,
    { name, tableName, joinTable, columns }: Part,
    trx: unknown,
  ): Promise<void> => {
    for (const entry of entries.values()) entry[name] = [];
    const ids = filled([...entries.keys()]);
    const owner = `j.${joinTable.joinColumn.name}`;
    const statement = statements(`${name} of ${plan.tableName}`, ids.length, () =>
      strapi.db
        .getConnection()
        .from(`${joinTable.name} as j`)
        .join(`${tableName} as p`, 'p.id', `j.${joinTable.inverseJoinColumn.name}`)
        .select([...selected('p', columns), `${owner} as ${OWNER}`])
        .whereIn(owner, ids as never)
        .where('j.field', joinTable.on.field)
        .orderBy(`j.${joinTable.orderColumnName}`),
    );
    for (const row of await ask(strapi, statement, [...ids, joinTable.on.field], trx))
      (entries.get(row[OWNER])?.[name] as Entry[] | undefined)?.push(readRow(row, 'p', columns));
  };

  /** An entry and its components as they stood at one moment: a publication replaces both. */
  const findWhole = async (
    type: Struct.ContentTypeSchema,
    plan: ValuePlan,
    asked: AskedRows,
  ): Promise<Map<unknown, Entry>> => {
    const [, ...others] = plan.parts;
    if (others.length === 0) return findEntries(type, plan, asked);
    return inOneView(strapi, async (trx) => {
      const entries = await findEntries(type, plan, asked, trx);
      for (const part of entries.size > 0 ? others : []) await addPart(entries, plan, part, trx);
      return entries;
    });
  };

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
      const found = await findWhole(type, plan, { ...asked, documentIds });
      return new Map([...found.values()].map((entry) => [String(entry.documentId), entry]));
    });
    return [...entries.values()].map((entry) => ownCopy(entry, plan.parts));
  };
};

export type ValueRows = ReturnType<typeof createValueRows>;
