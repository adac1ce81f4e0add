import type { Core } from '@strapi/strapi';

import type { ContentUid } from './content-uids';

interface Row {
  readonly documentId: string;
  readonly locale: string;
  readonly updatedAt: string | Date;
  readonly publishedAt: string | Date | null;
}

/** Document id → locale → a stamp of its rows as they are now. */
export type VersionStamps = ReadonlyMap<string, ReadonlyMap<string, string>>;

const iso = (date: string | Date): string => new Date(date).toISOString();

/**
 * Reads how the versions of documents stand. A stamp holds the times of draft and published row,
 * so it changes with every save, publication and withdrawal.
 */
export async function readStamps(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<VersionStamps> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] } },
    select: ['documentId', 'locale', 'updatedAt', 'publishedAt'],
  })) as Row[];
  const parts = new Map<string, Map<string, string[]>>();
  for (const row of rows) {
    const locales = parts.get(row.documentId) ?? new Map<string, string[]>();
    parts.set(row.documentId, locales);
    const published = row.publishedAt ? iso(row.publishedAt) : 'draft';
    locales.set(row.locale, [
      ...(locales.get(row.locale) ?? []),
      `${published}@${iso(row.updatedAt)}`,
    ]);
  }
  return new Map(
    [...parts].map(([id, locales]) => [
      id,
      new Map([...locales].map(([locale, stamps]) => [locale, stamps.sort().join(' ')])),
    ]),
  );
}
