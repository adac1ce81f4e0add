import type { Core, Struct } from '@strapi/strapi';

import { hasDraftAndPublish, isLocalized } from './entries';
import { readThrough, type Epoch } from './epochs';
import type { Row, State } from './rows';
import { ask, filled, type Statement } from './statement';
import { VALUE_READERS, type ReadValue } from './value-readers';

/** What Strapi's metadata tells of a table, as far as it is read here. */
interface Model {
  readonly tableName: string;
  readonly attributes: Readonly<
    Record<string, { readonly type: string; readonly columnName?: string }>
  >;
}

/** A repeatable component as its owner's metadata has it. */
interface Repeated {
  readonly relation: string;
  readonly target: string;
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly on: { readonly field: string };
    readonly orderColumnName: string;
  };
}

interface Column {
  readonly name: string;
  readonly column: string;
  readonly read: ReadValue;
}

/** A component to read, and how. */
interface Part {
  readonly name: string;
  readonly repeated: Repeated;
  readonly columns: readonly Column[];
}

/** Entries of one type to read: one version of each document. */
export interface AskedRows {
  readonly documentIds: readonly string[];
  readonly locale: string;
  readonly state: State;
  /** All values of the type where none are named. */
  readonly fields?: readonly string[] | undefined;
  /** Attributes that hold repeatable components, read with all their values. */
  readonly components: readonly string[];
  /** Absent: everything is read. */
  readonly epoch?: Epoch | undefined;
}

/** How entries of a type are read with some of its attributes. */
interface Plan {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly parts: readonly Part[];
  readonly isKept: boolean;
}

/** Callers name the fields: what the thousandth of them asks is worked out each time. */
const MOST_PLANS = 500;

/** Under which the owner of a component comes along; no attribute is called so. */
const OWNER = '__crossLinksOwner';

const readRow = (row: Row, columns: readonly Column[]): Record<string, unknown> => {
  const read: Record<string, unknown> = {};
  for (const column of columns) {
    const value = row[column.name] ?? null;
    read[column.name] = value === null ? null : column.read(value);
  }
  return read;
};

/** What is kept is for all: only what can be copied in one look is. */
const holdsNoJson = (columns: readonly Column[]): boolean =>
  columns.every(({ read }) => read !== VALUE_READERS.json);

/** Whoever asked may change it. */
const ownCopy = (row: Row, parts: readonly Part[]): Row => {
  const copy = { ...row };
  for (const { name } of parts) copy[name] = (row[name] as Row[]).map((one) => ({ ...one }));
  return copy;
};

/**
 * Entries that hold values alone, and repeatable components of such: one statement for the entries and one for each
 * component. It reads what `strapi.db.query(uid).findMany` reads, without what that spends on putting a question together
 * and taking rows apart, and, like Strapi's own population of a relation, without the site's `afterFindMany`.
 */
export const createValueRows = (strapi: Core.Strapi) => {
  const statements = new Map<string, Statement>();

  const modelOf = (uid: string): Model => strapi.db.metadata.get(uid);

  /** Undefined where Strapi has to read an attribute, or to say that there is none. */
  const columnsOf = (uid: string, fields?: readonly string[]): Column[] | undefined => {
    const { attributes } = modelOf(uid);
    const isValue = (name: string): boolean => attributes[name]?.type !== 'relation';
    const names = fields
      ? [...new Set(['id', 'documentId', ...fields])]
      : Object.keys(attributes).filter(isValue);
    const columns = names.flatMap((name) => {
      const { type = '', columnName = name } = attributes[name] ?? {};
      const read = VALUE_READERS[type];
      return read ? [{ name, column: columnName, read }] : [];
    });
    return columns.length === names.length ? columns : undefined;
  };

  const repeatedOf = (uid: string, name: string): Repeated | undefined => {
    const attribute = modelOf(uid).attributes[name] as unknown as Partial<Repeated> | undefined;
    const isRepeated = attribute?.relation === 'oneToMany' && attribute.joinTable !== undefined;
    return isRepeated ? (attribute as Repeated) : undefined;
  };

  const written = (name: string, write: () => string): Statement => {
    const statement = statements.get(name) ?? { sql: write() };
    if (statements.size < MOST_PLANS) statements.set(name, statement);
    return statement;
  };

  const selected = (table: string, columns: readonly Column[]): string[] =>
    columns.map(({ name, column }) => `${table}.${column} as ${name}`);

  const findEntries = async (
    type: Struct.ContentTypeSchema,
    columns: readonly Column[],
    { documentIds, locale, state }: AskedRows,
  ): Promise<Record<string, unknown>[]> => {
    const { tableName, attributes } = modelOf(type.uid);
    const columnOf = (name: string): string => `t.${attributes[name]?.columnName ?? name}`;
    const ids = filled(documentIds);
    const names = columns.map(({ name }) => name).join();
    const statement = written(`${type.uid}|${state}|${ids.length}|${names}`, () => {
      const query = strapi.db
        .connection({ t: tableName })
        .select(selected('t', columns))
        .whereIn(columnOf('documentId'), ids);
      if (isLocalized(type)) void query.where(columnOf('locale'), locale);
      if (hasDraftAndPublish(type)) {
        void (state === 'published'
          ? query.whereNotNull(columnOf('publishedAt'))
          : query.whereNull(columnOf('publishedAt')));
      }
      return query.toSQL().sql;
    });
    const rows = await ask(strapi, statement, isLocalized(type) ? [...ids, locale] : ids);
    return rows.map((row) => readRow(row, columns));
  };

  const addPart = async (
    entries: readonly Record<string, unknown>[],
    { name, repeated: { target, joinTable }, columns }: Part,
  ): Promise<void> => {
    const byOwner = new Map<unknown, Row[]>();
    for (const entry of entries) {
      const own: Row[] = [];
      entry[name] = own;
      byOwner.set(entry.id, own);
    }
    const ids = filled([...byOwner.keys()]);
    const statement = written(
      `${target}|${joinTable.name}|${name}|${ids.length}`,
      () =>
        strapi.db
          .connection({ j: joinTable.name })
          .join({ t: modelOf(target).tableName }, 't.id', `j.${joinTable.inverseJoinColumn.name}`)
          .select([...selected('t', columns), `j.${joinTable.joinColumn.name} as ${OWNER}`])
          .whereIn(`j.${joinTable.joinColumn.name}`, ids as never)
          .where('j.field', joinTable.on.field)
          .orderBy(`j.${joinTable.orderColumnName}`)
          .toSQL().sql,
    );
    const rows = await ask(strapi, statement, [...ids, joinTable.on.field]);
    for (const row of rows) byOwner.get(row[OWNER])?.push(readRow(row, columns));
  };

  const partsOf = (uid: string, names: readonly string[]): Part[] | undefined => {
    const parts = names.flatMap((name): Part[] => {
      const repeated = repeatedOf(uid, name);
      const columns = repeated && columnsOf(repeated.target);
      return repeated && columns ? [{ name, repeated, columns }] : [];
    });
    return parts.length === names.length ? parts : undefined;
  };

  const read = async (
    type: Struct.ContentTypeSchema,
    asked: AskedRows,
    { columns, parts }: Plan,
  ): Promise<Map<string, Row>> => {
    const entries = await findEntries(type, columns, asked);
    for (const part of entries.length > 0 ? parts : []) await addPart(entries, part);
    return new Map(entries.map((entry) => [String(entry.documentId), entry]));
  };

  const plans = new Map<string, Plan | undefined>();

  const planOf = (uid: string, fields: readonly string[] | undefined, names: readonly string[]) => {
    const name = `${uid}|${fields?.join() ?? '*'}|${names.join()}`;
    if (plans.has(name)) return plans.get(name);
    const columns = columnsOf(uid, fields);
    const parts = partsOf(uid, names);
    const plan = columns &&
      parts && {
        ...{ name, columns, parts },
        isKept: [columns, ...parts.map((part) => part.columns)].every(holdsNoJson),
      };
    if (plans.size < MOST_PLANS) plans.set(name, plan);
    return plan;
  };

  /** In no particular order; undefined where they must be read by Strapi. */
  const find = async (
    type: Struct.ContentTypeSchema,
    asked: AskedRows,
  ): Promise<Row[] | undefined> => {
    const plan = planOf(type.uid, asked.fields, asked.components);
    if (!plan) return undefined;
    const { documentIds, locale, state } = asked;
    const kept = {
      epoch: plan.isKept ? asked.epoch : undefined,
      name: `values|${locale}|${state}|${plan.name}`,
      weigh: (row: Row) =>
        plan.parts.reduce((rows, { name }) => rows + (row[name] as Row[]).length, 1),
    };
    const rows = await readThrough(kept, documentIds, (missing) =>
      read(type, { ...asked, documentIds: missing }, plan),
    );
    return [...rows.values()].map((row) => ownCopy(row, plan.parts));
  };

  return { find };
};
