import type { Core, Struct } from '@strapi/strapi';

import type { State, VersionKey } from './rows';
import { STATES, table, textOf, type Row } from './rows';

/** Rows of a page while a whole type is read; 500 keeps SQLite under its parameter limit. */
const PAGE = 500;

export const contentTypeOf = (
  strapi: Core.Strapi,
  uid: string,
): Struct.ContentTypeSchema | undefined =>
  // Not `strapi.contentTypes[uid]`: that copies the whole list at each look.
  strapi.contentType(uid as never);

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

/** Picks the rows of one version out of a type's table. */
export const versionWhere = (
  type: Struct.ContentTypeSchema,
  { locale, state }: { readonly locale: string; readonly state: State },
): object => ({
  ...(isLocalized(type) ? { locale } : {}),
  ...(hasDraftAndPublish(type) ? { publishedAt: { $notNull: state === 'published' } } : {}),
});

/** The versions that a row stands for. */
export const versionsOf = (type: Struct.ContentTypeSchema, row: Row): VersionKey[] =>
  statesOf(type, row).map((state) => ({
    uid: type.uid,
    documentId: textOf(row, 'documentId'),
    locale: isLocalized(type) ? textOf(row, 'locale') : '',
    state,
  }));

interface PageParams {
  readonly where?: object;
  readonly populate?: object;
  readonly select?: string[];
  readonly size?: number;
}

/** Rows of a type in the order of their ids, page by page: one statement a page, however long the type. */
export async function* pagesOf(
  strapi: Core.Strapi,
  uid: string,
  { where = {}, populate, select, size = PAGE }: PageParams = {},
): AsyncGenerator<Row[]> {
  for (let last = 0; ;) {
    const page = await table(strapi, uid).find({
      where: { $and: [where, { id: { $gt: last } }] },
      orderBy: { id: 'asc' },
      limit: size,
      ...(populate ? { populate } : {}),
      ...(select ? { select } : {}),
    });
    if (page.length > 0) yield page;
    if (page.length < size) return;
    last = Number(page.at(-1)?.id);
  }
}

/** All versions (locales, draft and published) of the named documents, or of all. */
export const readEntries = async (
  strapi: Core.Strapi,
  uid: string,
  params: Omit<PageParams, 'size'> & { readonly documentIds?: readonly string[] } = {},
): Promise<Row[]> => {
  const { documentIds, where = {}, ...rest } = params;
  const among = documentIds ? { $and: [where, { documentId: { $in: documentIds } }] } : where;
  const rows: Row[] = [];
  for await (const page of pagesOf(strapi, uid, { ...rest, where: among })) rows.push(...page);
  return rows;
};
