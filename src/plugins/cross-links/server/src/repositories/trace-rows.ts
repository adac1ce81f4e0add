import type { Core } from '@strapi/strapi';

import { insertRows, table, textOf } from './rows';

const UID = 'plugin::cross-links.trace';
/** A megabyte or so of long articles. */
const PAGE = 500;
/** Rows without their numbers. */
const HEADS = 1_000;

/** The trace of all sources that read the same: one row, whatever their number. */
export interface KeptTrace {
  /** What the trace was made under. */
  readonly version: string;
  /** Names the text, its language included. */
  readonly inputHash: string;
  readonly language: string;
  /** See `packTrace`. */
  readonly numbers: string;
}

export type TraceHead = Omit<KeptTrace, 'numbers'> & { readonly id: number };

/** Keeps what each text looks for, so that a restart need not read a hundred thousand articles. */
export const createTraceRows = (strapi: Core.Strapi) => {
  const rows = table(strapi, UID);

  /** Everything kept under a version, some at a time. */
  async function* pages(
    version: string,
  ): AsyncGenerator<Pick<KeptTrace, 'inputHash' | 'numbers'>[]> {
    for (let last = 0; ;) {
      const page = await rows.find({
        where: { version, id: { $gt: last } },
        orderBy: { id: 'asc' },
        limit: PAGE,
        select: ['id', 'inputHash', 'numbers'],
      });
      yield page.map((row) => ({
        inputHash: textOf(row, 'inputHash'),
        numbers: textOf(row, 'numbers'),
      }));
      if (page.length < PAGE) return;
      last = Number(page.at(-1)?.id);
    }
  }

  /** What is kept, whatever for, from a row id on: a page, and the id to go on behind. */
  const headsFrom = async (after: number) => {
    const page = await rows.find({
      where: { id: { $gt: after } },
      orderBy: { id: 'asc' },
      limit: HEADS,
      select: ['id', 'version', 'inputHash', 'language'],
    });
    const heads = page.map((row): TraceHead => ({
      id: Number(row.id),
      version: textOf(row, 'version'),
      inputHash: textOf(row, 'inputHash'),
      language: textOf(row, 'language'),
    }));
    return { heads, last: page.length < HEADS ? undefined : heads.at(-1)?.id };
  };

  const remove = async (inputHashes: readonly string[]): Promise<void> => {
    if (inputHashes.length > 0) await rows.remove({ inputHash: { $in: inputHashes } });
  };

  return {
    pages,
    headsFrom,
    remove,
    removeIds: async (ids: readonly number[]): Promise<void> => {
      if (ids.length > 0) await rows.remove({ id: { $in: ids } });
    },
    /** Puts some rows in the place of what was kept of the same texts. */
    replace: async (kept: readonly KeptTrace[]): Promise<void> => {
      await strapi.db.transaction(async () => {
        await remove(kept.map(({ inputHash }) => inputHash));
        await insertRows(strapi, UID, kept);
      });
    },
  };
};

export type TraceRows = ReturnType<typeof createTraceRows>;
