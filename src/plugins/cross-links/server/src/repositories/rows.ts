import type { Core } from '@strapi/strapi';

/** A row as the database layer gives it, populated as asked. */
export type Row = Readonly<Record<string, unknown>>;

export type State = 'draft' | 'published';

export const STATES: readonly State[] = ['draft', 'published'];

/** One version of one document: the only key that survives publishing, import and transfer. */
export interface VersionKey {
  readonly uid: string;
  readonly documentId: string;
  /** '' for a type without locales. */
  readonly locale: string;
  readonly state: State;
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};

/** The query interface of a type that is only known at run time. */
export const table = (strapi: Core.Strapi, uid: string) => ({
  find: async (params: object): Promise<Row[]> => {
    const found: unknown = await strapi.db.query(uid).findMany(params);
    return Array.isArray(found) ? found.filter(isRow) : [];
  },
  count: (params: object): Promise<number> => strapi.db.query(uid).count(params),
  create: async (data: object): Promise<void> => {
    await strapi.db.query(uid).create({ data });
  },
  createMany: async (data: object[]): Promise<void> => {
    if (data.length > 0) await strapi.db.query(uid).createMany({ data });
  },
  /** How many rows matched and were changed. */
  update: async (params: object): Promise<number> =>
    (await strapi.db.query(uid).updateMany(params)).count,
  remove: async (where: object): Promise<void> => {
    await strapi.db.query(uid).deleteMany({ where });
  },
});
