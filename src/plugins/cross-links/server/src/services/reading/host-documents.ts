import type { Core, Struct } from '@strapi/strapi';

import { isLocalized } from '../../repositories/entries';
import type { Epoch } from '../../repositories/epochs';
import { isRow, type Row, type State } from '../../repositories/rows';
import { coreServiceOf, mostInPage } from '../core-service';
import type { Auth } from '../host';
import type { EntryRows } from './entry-rows';
import { mistakeOfCaller } from './mistake-of-caller';
import type { NarrowedShape } from './named-attributes';
import { createPlainRows } from './plain-rows';

export interface Version {
  readonly locale: string;
  readonly state: State;
  /** What need not be read again; absent: everything is read. */
  readonly epoch?: Epoch | undefined;
}

/** As `strapi.sanitizers.add('content-api.output', …)` takes it. */
type Sanitiser = (type: Struct.ContentTypeSchema) => (entry: unknown) => unknown;

/** Entries by the host's own service, checks and sanitising, so that no caller sees more here than there. */
export const createHostDocuments = (strapi: Core.Strapi, entryRows: EntryRows) => {
  const cleanPlain = createPlainRows();
  const findPage = async (
    type: Struct.ContentTypeSchema,
    documentIds: readonly string[],
    version: Version,
    shape: NarrowedShape,
  ): Promise<Row[]> => {
    const rows = await entryRows.find(type, documentIds, version, shape);
    if (rows) return rows;
    const { locale, state } = version;
    const params = {
      ...shape,
      status: state,
      ...(isLocalized(type) ? { locale } : {}),
      filters: { documentId: { $in: documentIds } },
    };
    const service = coreServiceOf(strapi, type);
    const results: unknown = service
      ? (
          await service.find({
            ...params,
            pagination: { pageSize: documentIds.length, withCount: false },
          })
        ).results
      : await strapi.documents(type.uid as never).findMany(params as never);
    return Array.isArray(results) ? results.filter(isRow) : [];
  };

  /** Raw rows, in no particular order: private attributes are still in them. */
  const find = async (
    type: Struct.ContentTypeSchema,
    documentIds: readonly string[],
    version: Version,
    shape: NarrowedShape = {},
  ): Promise<Row[]> => {
    const size = mostInPage(strapi);
    const rows: Row[] = [];
    try {
      for (let from = 0; from < documentIds.length; from += size) {
        const page = documentIds.slice(from, from + size);
        rows.push(...(await findPage(type, page, version, shape)));
      }
    } catch (error) {
      throw mistakeOfCaller(error) ?? error;
    }
    return rows;
  };

  /** The first entries in an order, with these fields: raw rows, as `find` gives them. */
  const first = async (
    type: Struct.ContentTypeSchema,
    { locale, state }: Version,
    { count, ...asked }: { count: number; sort: string[]; fields: string[]; filters: object },
  ): Promise<Row[]> => {
    const params = { ...asked, status: state, ...(isLocalized(type) ? { locale } : {}) };
    const size = Math.min(count, mostInPage(strapi));
    const service = coreServiceOf(strapi, type);
    const results: unknown = service
      ? (await service.find({ ...params, pagination: { pageSize: size, withCount: false } }))
          .results
      : await strapi.documents(type.uid as never).findMany({ ...params, limit: size } as never);
    return Array.isArray(results) ? results.filter(isRow) : [];
  };

  /** What plugins and the site itself have added to Strapi's cleaning. */
  const cleanBySite = async (
    type: Struct.ContentTypeSchema,
    rows: readonly Row[],
  ): Promise<unknown[]> => {
    const added = (strapi.sanitizers.get('content-api.output') as Sanitiser[]).map((sanitiser) =>
      sanitiser(type),
    );
    const cleaned = async (row: Row): Promise<unknown> => {
      let output: unknown = row;
      for (const sanitise of added) output = await sanitise(output);
      return output;
    };
    return Promise.all(rows.map(cleaned));
  };

  /** The rows as this caller may see them, in the same order. */
  const clean = async (
    type: Struct.ContentTypeSchema,
    rows: readonly Row[],
    auth: Auth,
  ): Promise<Row[]> => {
    const plain = cleanPlain(type, rows);
    const output: unknown = plain
      ? await cleanBySite(type, plain)
      : await strapi.contentAPI.sanitize.output(rows, type, { auth: auth as never });
    return Array.isArray(output) ? output.filter(isRow) : [];
  };

  /** The shape, checked and cleaned by the host's own rules for this caller; throws its 400. */
  const allow = async (
    type: Struct.ContentTypeSchema,
    shape: NarrowedShape,
    auth: Auth,
  ): Promise<NarrowedShape> => {
    if (shape.fields === undefined && shape.populate === undefined) return {};
    const options = { auth: auth as never };
    await strapi.contentAPI.validate.query(shape as never, type, options);
    return await strapi.contentAPI.sanitize.query(shape as never, type, options);
  };

  return { find, first, clean, allow };
};

export type HostDocuments = ReturnType<typeof createHostDocuments>;
