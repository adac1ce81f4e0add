import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { table, textOf, type Row } from './rows';

const ORIGINS = 'plugin::cross-links.import';
/** Under the number of parameters that SQLite takes. */
const CHUNK = 200;

/** What an import is to remember of something that it wrote. */
export interface ImportOrigin {
  /** Where it came from; the same in every export of the same source. */
  readonly origin: string;
  /** Content type, or `plugin::upload.file`. */
  readonly uid: string;
  /** '' for what has no languages. */
  readonly locale: string;
  /** documentId of an entry, id of a file. */
  readonly targetId: string;
  /** Hash of what was imported: equal hash, nothing to write. */
  readonly contentHash: string;
  /** How the entry stood after it was written: another stamp, and somebody has edited it. */
  readonly stamp: string;
  /** Origins of hand-picked entries; pinned when all of them are there. */
  readonly related: readonly string[];
  readonly isPinned: boolean;
}

type Key = Pick<ImportOrigin, 'origin' | 'uid' | 'locale'>;

/** An origin imported into two types, or two languages, is two entries. */
const keyOf = ({ origin, uid, locale }: Key): string =>
  createHash('sha256').update([uid, locale, origin].join('\n')).digest('hex');

const originOf = (row: Row): ImportOrigin => ({
  origin: textOf(row, 'origin'),
  uid: textOf(row, 'targetUid'),
  locale: textOf(row, 'targetLocale'),
  targetId: textOf(row, 'targetId'),
  contentHash: textOf(row, 'contentHash'),
  stamp: textOf(row, 'stamp'),
  related: Array.isArray(row.related) ? row.related.map(String) : [],
  isPinned: row.isPinned !== false,
});

/** What was imported, by where it came from. */
export const createImportOrigins = (strapi: Core.Strapi) => {
  const rows = table(strapi, ORIGINS);

  /** Those that are known, by origin. */
  const find = async (keys: readonly Key[]): Promise<Map<string, ImportOrigin>> => {
    const found = new Map<string, ImportOrigin>();
    for (let at = 0; at < keys.length; at += CHUNK) {
      const wanted = keys.slice(at, at + CHUNK).map(keyOf);
      const page = await rows.find({ where: { originKey: { $in: wanted } } });
      for (const row of page) found.set(textOf(row, 'origin'), originOf(row));
    }
    return found;
  };

  /** True where an entry was brought in by an import, whatever its origin. */
  const isImported = async (uid: string, targetId: string): Promise<boolean> =>
    (await rows.count({ where: { targetUid: uid, targetId } })) > 0;

  const put = async (entry: ImportOrigin): Promise<void> => {
    const { uid, locale, ...rest } = entry;
    const originKey = keyOf(entry);
    const data = { ...rest, targetUid: uid, targetLocale: locale };
    const changed = await rows.update({ where: { originKey }, data });
    if (changed === 0) await rows.create({ originKey, ...data });
  };

  /** Entries whose hand-picked neighbours are yet to be pinned. */
  const unpinned = async (): Promise<ImportOrigin[]> =>
    (await rows.find({ where: { isPinned: false }, orderBy: { id: 'asc' } })).map(originOf);

  return { find, isImported, put, unpinned };
};

export type ImportOrigins = ReturnType<typeof createImportOrigins>;
