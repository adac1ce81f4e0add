import { isDeepStrictEqual } from 'node:util';

import type { Core, Struct } from '@strapi/strapi';
import type { Settings } from '../../../../core/src';

import { versionWhere } from '../../repositories/entries';
import { table, type Row } from '../../repositories/rows';
import { createValuePlans, type ValuePlan } from '../../repositories/value-plans';
import { createValueRows } from '../../repositories/value-rows';
import type { Version } from './host-documents';
import type { NarrowedShape } from './named-attributes';

type Service = Readonly<Record<'find' | 'findOne', unknown>>;

/** A method that the site has written itself may well show less than Strapi's own. */
const isStrapisOwn = (service: Service | undefined, method: 'find' | 'findOne'): boolean =>
  service === undefined ||
  service[method] === (Object.getPrototypeOf(service) as Service | null)?.[method];

interface Asked {
  readonly type: Struct.ContentTypeSchema;
  readonly documentIds: readonly string[];
  readonly version: Version;
  readonly fields?: readonly string[] | undefined;
  readonly components: readonly string[];
}

/** The question as Strapi's database layer takes it. */
const paramsOf = ({ type, documentIds, version, fields, components }: Asked) => ({
  where: { documentId: { $in: [...documentIds] }, ...versionWhere(type, version) },
  ...(fields === undefined ? {} : { select: ['id', ...fields] }),
  populate: Object.fromEntries(components.map((name) => [name, true])),
});

/**
 * Entries read past the document service, as Strapi reads what a populated relation holds: the site's document
 * middlewares are not asked, its database lifecycles are. Only where the settings say so, the service is Strapi's own,
 * and nothing is populated but components: what a relation may show is for Strapi to say.
 */
export const createEntryRows = (strapi: Core.Strapi, settings: Settings) => {
  const planOf = createValuePlans(strapi);
  const findValues = createValueRows(strapi);

  const isOpen = (type: Struct.ContentTypeSchema, method: 'find' | 'findOne'): boolean =>
    settings.reading.through === 'rows' &&
    // A single type's routes give the first entry, whichever is asked for.
    type.kind !== 'singleType' &&
    isStrapisOwn(
      strapi.service(type.uid as `api::${string}.${string}`) as Service | undefined,
      method,
    );

  const componentsOf = (
    type: Struct.ContentTypeSchema,
    populate: NarrowedShape['populate'] = [],
  ): readonly string[] | undefined => {
    if (!Array.isArray(populate)) return undefined;
    const names = populate as readonly string[];
    return names.every((name) => type.attributes[name]?.type === 'component') ? names : undefined;
  };

  /** Between the lifecycles that Strapi would run; undefined where one of them has changed the question. */
  const readBetween = async (
    action: 'FindMany' | 'FindOne',
    plan: ValuePlan,
    asked: Asked,
  ): Promise<Row[] | undefined> => {
    const { type, documentIds, version } = asked;
    const { lifecycles } = strapi.db;
    const params = paramsOf(asked);
    const states = await lifecycles.run(`before${action}`, type.uid, { params });
    if (!isDeepStrictEqual(params, paramsOf(asked))) return undefined;
    const rows = await findValues(type, plan, { documentIds, ...version });
    const result = action === 'FindMany' ? rows : (rows[0] ?? null);
    await lifecycles.run(`after${action}`, type.uid, { params, result }, states);
    return rows;
  };

  return {
    /** Undefined where they must be read by the host. */
    find: async (
      type: Struct.ContentTypeSchema,
      documentIds: readonly string[],
      version: Version,
      { fields, populate }: NarrowedShape,
    ): Promise<Row[] | undefined> => {
      const components = componentsOf(type, populate);
      if (components === undefined || !isOpen(type, 'find')) return undefined;
      const asked = { type, documentIds, version, fields, components };
      const plan = planOf(type.uid, fields, components);
      const rows = plan && (await readBetween('FindMany', plan, asked));
      return rows ?? table(strapi, type.uid).find(paramsOf(asked));
    },

    /** Undefined where the host must be asked. */
    exists: async (
      type: Struct.ContentTypeSchema,
      documentId: string,
      version: Version,
    ): Promise<boolean | undefined> => {
      if (!isOpen(type, 'findOne')) return undefined;
      const asked = { type, documentIds: [documentId], version, fields: [], components: [] };
      const plan = planOf(type.uid, asked.fields, asked.components);
      const rows = plan && (await readBetween('FindOne', plan, asked));
      return rows?.some((row) => row.documentId === documentId);
    },
  };
};

export type EntryRows = ReturnType<typeof createEntryRows>;
