import type { Core } from '@strapi/strapi';

import { table, textOf } from '../repositories/rows';

const timeOf = (value: unknown): string =>
  value === null || value === undefined ? 'draft' : new Date(value as string).toISOString();

/**
 * How documents stand in a language, by documentId: the times of draft and published row. A stamp changes with every
 * save, publication and withdrawal; a document that is gone has none.
 */
export const readStamps = async (
  strapi: Core.Strapi,
  { uid, documentIds, locale }: { uid: string; documentIds: readonly string[]; locale: string },
): Promise<Map<string, string>> => {
  if (documentIds.length === 0) return new Map();
  const rows = await table(strapi, uid).find({
    where: { documentId: { $in: documentIds }, ...(locale === '' ? {} : { locale }) },
    select: ['id', 'documentId', 'updatedAt', 'publishedAt'],
  });
  const parts = new Map<string, string[]>();
  for (const row of rows) {
    const id = textOf(row, 'documentId');
    const part = `${row.publishedAt ? 'published' : 'draft'}@${timeOf(row.updatedAt)}`;
    parts.set(id, [...(parts.get(id) ?? []), part]);
  }
  return new Map([...parts].map(([id, own]) => [id, own.sort().join(' ')]));
};
