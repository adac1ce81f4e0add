import type { Core } from '@strapi/strapi';

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

/** An attribute that holds a value, and how it is read. */
export interface Column {
  readonly name: string;
  readonly column: string;
  readonly read: ReadValue;
}

/** A component of an entry that may occur many times. */
export interface Part {
  readonly name: string;
  readonly tableName: string;
  readonly joinTable: Repeated['joinTable'];
  readonly columns: readonly Column[];
}

/** How entries of a type are read with some of its attributes. */
export interface ValuePlan {
  readonly name: string;
  readonly tableName: string;
  /** By name of the attribute. */
  readonly columnOf: (name: string) => string;
  readonly columns: readonly Column[];
  readonly parts: readonly Part[];
  /** What is kept is for all, and copied for each: that is done in one look where nothing is nested. */
  readonly isKept: boolean;
}

/** Callers name the fields: what the thousandth of them asks is planned each time. */
const MOST_PLANS = 500;

const holdsNoJson = (columns: readonly Column[]): boolean =>
  columns.every(({ read }) => read !== VALUE_READERS.json);

/** Finds out of Strapi's metadata how entries are read that hold values alone, and repeatable components of such. */
export const createValuePlans = (strapi: Core.Strapi) => {
  const plans = new Map<string, ValuePlan | undefined>();

  const modelOf = (uid: string): Model => strapi.db.metadata.get(uid);

  /** Undefined where Strapi has to read an attribute, or to say that there is none. */
  const columnsOf = (uid: string, fields?: readonly string[]): Column[] | undefined => {
    const { attributes } = modelOf(uid);
    const isValue = (name: string): boolean => attributes[name]?.type !== 'relation';
    const names = fields ?? Object.keys(attributes).filter(isValue);
    const columns = names.flatMap((name) => {
      const { type = '', columnName = name } = attributes[name] ?? {};
      const read = VALUE_READERS[type];
      return read ? [{ name, column: columnName, read }] : [];
    });
    return columns.length === names.length ? columns : undefined;
  };

  const partOf = (uid: string, name: string): Part | undefined => {
    const attribute = modelOf(uid).attributes[name] as Partial<Repeated> | undefined;
    const { relation, target, joinTable } = attribute ?? {};
    if (relation !== 'oneToMany' || target === undefined || !joinTable) return undefined;
    const columns = columnsOf(target);
    return columns && { name, joinTable, columns, tableName: modelOf(target).tableName };
  };

  const make = (
    name: string,
    uid: string,
    fields: readonly string[] | undefined,
    components: readonly string[],
  ): ValuePlan | undefined => {
    const { tableName, attributes } = modelOf(uid);
    const columns = columnsOf(uid, fields);
    const parts = components.flatMap((component) => partOf(uid, component) ?? []);
    if (!columns || parts.length < components.length) return undefined;
    return {
      ...{ name, tableName, columns, parts },
      columnOf: (attribute) => attributes[attribute]?.columnName ?? attribute,
      isKept: [columns, ...parts.map((part) => part.columns)].every(holdsNoJson),
    };
  };

  /**
   * All values of the type where no fields are named, with all values of the components. Undefined where Strapi has to
   * read them.
   */
  return (
    uid: string,
    fields: readonly string[] | undefined,
    components: readonly string[],
  ): ValuePlan | undefined => {
    const wanted = fields && [...new Set(['id', 'documentId', ...fields])].sort();
    const name = `${uid}|${wanted?.join() ?? '*'}|${components.join()}`;
    if (plans.has(name)) return plans.get(name);
    const plan = make(name, uid, wanted, components);
    if (plans.size < MOST_PLANS) plans.set(name, plan);
    return plan;
  };
};
