import type { Core, Struct } from '@strapi/strapi';

import type { State, VersionKey } from './rows';
import { STATES, table, textOf, type Row } from './rows';

/** Rows of a page while a whole type is read; 500 keeps SQLite under its parameter limit. */
const PAGE = 500;

export const contentTypeOf = (
  strapi: Core.Strapi,
  uid: string,
): Struct.ContentTypeSchema | undefined =>
  (strapi.contentTypes as Record<string, Struct.ContentTypeSchema | undefined>)[uid];

export const hasDraftAndPublish = (type: Struct.ContentTypeSchema): boolean =>
  type.options?.draftAndPublish === true;

export const isLocalized = (type: Struct.ContentTypeSchema): boolean => {
  const i18n = (type.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n;
  return i18n?.localized === true;
};

/** A row of a type without draft and publish is both what editors and what readers see. */
export const statesOf = (type: Struct.ContentTypeSchema, row: Row): readonly State[] => {
  if (!hasDraftAndPublish(type)) return STATES;
  return row.publishedAt ? ['published'] : ['draft'];
};

/** The versions that a row stands for. */
export const versionsOf = (type: Struct.ContentTypeSchema, row: Row): VersionKey[] =>
  statesOf(type, row).map((state) => ({
    uid: type.uid,
    documentId: textOf(row, 'documentId'),
    locale: isLocalized(type) ? textOf(row, 'locale') : '',
    state,
  }));

/** All versions (locales, draft and published) of the named documents, or of all. */
export const readEntries = async (
  strapi: Core.Strapi,
  uid: string,
  params: { documentIds?: readonly string[]; populate?: object; select?: string[] } = {},
): Promise<Row[]> => {
  const { documentIds, populate, select } = params;
  const rows: Row[] = [];
  for (let last = 0; ;) {
    const page = await table(strapi, uid).find({
      where: {
        id: { $gt: last },
        ...(documentIds ? { documentId: { $in: documentIds } } : {}),
      },
      orderBy: { id: 'asc' },
      limit: PAGE,
      ...(populate ? { populate } : {}),
      ...(select ? { select } : {}),
    });
    rows.push(...page);
    if (page.length < PAGE) return rows;
    last = Number(page.at(-1)?.id);
  }
};
