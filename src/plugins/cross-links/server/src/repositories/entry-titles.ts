import type { Core } from '@strapi/strapi';

import { titleAttribute } from '../documents/text-attributes';
import { contentTypeOf, isLocalized } from './entries';
import { table, textOf } from './rows';

const CHUNK = 500;

/** Titles of entries by `documentId|locale`; the draft's where there are both, for that is what an editor opens. */
export const readTitles = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, string>> => {
  const type = contentTypeOf(strapi, uid);
  const title = titleAttribute(strapi, uid);
  const titles = new Map<string, string>();
  if (!type || title === undefined) return titles;
  const ids = [...new Set(documentIds)];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await table(strapi, uid).find({
      where: { documentId: { $in: ids.slice(at, at + CHUNK) } },
      select: ['id', 'documentId', 'publishedAt', ...(isLocalized(type) ? ['locale'] : []), title],
      orderBy: { publishedAt: 'desc' },
    });
    for (const row of rows) {
      const name = `${textOf(row, 'documentId')}|${isLocalized(type) ? textOf(row, 'locale') : ''}`;
      if (!titles.has(name) || !row.publishedAt) titles.set(name, textOf(row, title));
    }
  }
  return titles;
};
