import type { Core } from '@strapi/strapi';

import { attributesOf } from '../documents/populate';
import { table, textOf } from '../repositories/rows';

/** Under the number of parameters that SQLite takes. */
const CHUNK = 400;

/** The attribute of type UID that a content type has, if it has one. */
export const slugAttribute = (strapi: Core.Strapi, uid: string): string | undefined =>
  Object.entries(attributesOf(strapi, uid)).find(([, { type }]) => type === 'uid')?.[0];

/** Slugs by documentId, in one language where entries have several. */
export const slugsOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, string>> => {
  const attribute = slugAttribute(strapi, uid);
  const slugs = new Map<string, string>();
  if (attribute === undefined) return slugs;
  const wanted = [...new Set(documentIds)];
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const rows = await table(strapi, uid).find({
      where: { documentId: { $in: wanted.slice(at, at + CHUNK) } },
      select: ['id', 'documentId', attribute],
      orderBy: { id: 'desc' },
    });
    for (const row of rows) {
      const slug = textOf(row, attribute);
      const known = slugs.get(textOf(row, 'documentId'));
      // The first in the alphabet: the same one on every database.
      if (slug !== '' && (known === undefined || slug < known))
        slugs.set(textOf(row, 'documentId'), slug);
    }
  }
  return slugs;
};
