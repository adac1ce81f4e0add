import type { Core } from '@strapi/strapi';

import type { ImportOrigin, ImportOrigins } from '../repositories/import-origins';
import { isRow } from '../repositories/rows';
import { documentsOf } from './documents';
import { readStamps } from './entry-stamps';

/** An entry as it is to be saved, and what is to be remembered of it. */
export interface EntryWrite {
  readonly uid: string;
  /** Set where it is an update. */
  readonly documentId?: string;
  /** '' for a type without languages. */
  readonly locale: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly publish: boolean;
  readonly origin: Omit<ImportOrigin, 'uid' | 'locale' | 'targetId' | 'stamp'>;
}

/** An entry that was refused, with the messages an editor would see. */
export class RefusedEntryError extends Error {
  override readonly name = 'RefusedEntryError';
}

interface Detail {
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

/** By shape: a rule of the site may throw an error of its own copy of Strapi's classes. */
const detailsOf = (error: Error): readonly Detail[] | undefined => {
  if (!('details' in error) || !isRow(error.details)) return undefined;
  const { errors: list } = error.details;
  return Array.isArray(list) ? (list as Detail[]) : [];
};

/** What is wrong, field by field, in the words of whoever refused it; undefined for an error of another sort. */
export const refusalOf = (error: unknown): string | undefined => {
  const details = error instanceof Error ? detailsOf(error) : undefined;
  if (!(error instanceof Error) || details === undefined) return undefined;
  if (details.length === 0) return error.message;
  return details
    .map(({ path = [], message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    )
    .join('; ');
};

/**
 * Saves an entry through the document service, so that rules, events and the outbox see it, and remembers where it came
 * from in the same transaction: whatever interrupts an import, an entry and the memory of it are both there or neither.
 */
export const createWriteEntry =
  (strapi: Core.Strapi, origins: ImportOrigins) =>
  async ({ uid, documentId, locale, data, publish, origin }: EntryWrite): Promise<string> => {
    const params = {
      data,
      ...(locale === '' ? {} : { locale }),
      ...(publish ? { status: 'published' as const } : {}),
    };
    try {
      return await strapi.db.transaction(async (): Promise<string> => {
        const documents = documentsOf(strapi, uid);
        const written =
          documentId === undefined
            ? await documents.create(params)
            : await documents.update({ ...params, documentId });
        const targetId = written?.documentId ?? documentId ?? '';
        const stamps = await readStamps(strapi, { uid, documentIds: [targetId], locale });
        await origins.put({ ...origin, uid, locale, targetId, stamp: stamps.get(targetId) ?? '' });
        return targetId;
      });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === undefined) throw error;
      throw new RefusedEntryError(refusal);
    }
  };
