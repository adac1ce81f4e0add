import type { Core, Struct } from '@strapi/strapi';
import type { Settings } from '../../../../core/src';

import { versionWhere } from '../../repositories/entries';
import { table, type Row } from '../../repositories/rows';
import { createValueRows } from '../../repositories/value-rows';
import type { Version } from './host-documents';
import type { NarrowedShape } from './named-attributes';

type Service = Readonly<Record<'find' | 'findOne', unknown>>;

/** A method that the site has written itself may well show less than Strapi's own. */
const isStrapisOwn = (service: Service | undefined, method: 'find' | 'findOne'): boolean =>
  service === undefined ||
  service[method] === (Object.getPrototypeOf(service) as Service | null)?.[method];

/**
 * Entries read past the document service, as Strapi reads what a populated relation holds: the site's document
 * middlewares are not asked. Only where the settings say so, the service is Strapi's own, and nothing is populated but
 * components: what a relation may show is for Strapi to say.
 */
export const createEntryRows = (strapi: Core.Strapi, settings: Settings) => {
  const values = createValueRows(strapi);

  const isOpen = (type: Struct.ContentTypeSchema, method: 'find' | 'findOne'): boolean =>
    settings.reading.through === 'rows' &&
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
      const asked = { documentIds, ...version, fields, components };
      return (
        (await values.find(type, asked)) ??
        table(strapi, type.uid).find({
          where: { documentId: { $in: documentIds }, ...versionWhere(type, version) },
          ...(fields === undefined ? {} : { select: ['id', ...fields] }),
          populate: Object.fromEntries(components.map((name) => [name, true])),
        })
      );
    },

    /** Undefined where the host must be asked. */
    exists: async (
      type: Struct.ContentTypeSchema,
      documentId: string,
      version: Version,
    ): Promise<boolean | undefined> => {
      if (!isOpen(type, 'findOne')) return undefined;
      const asked = { documentIds: [documentId], ...version, fields: ['id'], components: [] };
      return ((await values.find(type, asked)) ?? []).length > 0;
    },
  };
};

export type EntryRows = ReturnType<typeof createEntryRows>;
