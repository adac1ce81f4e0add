import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { contentTypeOf, hasDraftAndPublish, isLocalized, statesOf } from './entries';
import type { Row, State } from './rows';

/** Versions of a type in one language and state. */
export interface VersionCount {
  /** '' for a type without languages. */
  readonly locale: string;
  readonly state: State;
  readonly count: number;
}

interface Counted {
  readonly locale?: string | null;
  readonly is_published?: unknown;
  readonly count: unknown;
}

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** How many versions there are, by language and state: one statement, whatever the size of the type. */
export const countVersions = async (strapi: Core.Strapi, uid: string): Promise<VersionCount[]> => {
  const type = contentTypeOf(strapi, uid);
  if (!type) return [];
  const knex = strapi.db.connection;
  const isPublished = knex.raw('case when published_at is null then 0 else 1 end');
  const query = knex(tableOf(strapi, uid)).count({ count: '*' });
  if (isLocalized(type)) void query.select('locale').groupBy('locale');
  if (hasDraftAndPublish(type))
    void query.select({ is_published: isPublished }).groupBy(isPublished);
  const rows = (await query) as Counted[];
  return rows.flatMap((row) =>
    statesOf(type, { publishedAt: Number(row.is_published) === 1 ? true : null }).map((state) => ({
      locale: isLocalized(type) ? (row.locale ?? '') : '',
      state,
      count: Number(row.count),
    })),
  );
};

/** How many documents there are, in all languages or in one. */
export const countDocuments = async (
  strapi: Core.Strapi,
  uid: string,
  locale?: string,
): Promise<number> => {
  const type = contentTypeOf(strapi, uid);
  if (!type) return 0;
  const query = strapi.db.connection(tableOf(strapi, uid)).countDistinct({ count: 'document_id' });
  if (locale !== undefined && isLocalized(type)) void query.where({ locale });
  const [row] = (await query) as { count: unknown }[];
  return Number(row?.count ?? 0);
};

/**
 * Changes with every write of the type that touches ids or times: its rows in number, its last id, its last time. Empty
 * for a type that the settings name and the site does not have.
 */
export const fingerprintOf = async (strapi: Core.Strapi, uid: string): Promise<string> => {
  if (!contentTypeOf(strapi, uid)) return '';
  const [row]: Row[] = await strapi.db
    .connection(tableOf(strapi, uid))
    .count({ count: '*' })
    .max({ id: 'id', updated: 'updated_at' });
  const values = [row?.count, row?.id, row?.updated].map((value) =>
    value instanceof Date ? value.toISOString() : String(value),
  );
  return createHash('sha256').update(values.join('|')).digest('base64url').slice(0, 16);
};
