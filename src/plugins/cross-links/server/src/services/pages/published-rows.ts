import type { Core, Struct } from '@strapi/strapi';

import { isLocalized } from '../../repositories/entries';
import { isRow, textOf, type Row } from '../../repositories/rows';
import { coreServiceOf, mostInPage } from '../core-service';

/** What of a type is looked at. */
export interface Wanted {
  readonly type: Struct.ContentTypeSchema;
  readonly locale: string;
  readonly fields: readonly string[];
  readonly populate: readonly string[];
  readonly filters: object;
}

interface Part {
  readonly start: number;
  readonly count: number;
}

/** In an order that stays while entries change, so that an entry stays on its page. */
const ORDER = ['documentId:asc'];

/** Published entries of a whole type, part by part, by the host's own service: raw rows, not cleaned yet. */
export const createPublishedRows = (strapi: Core.Strapi) => {
  const paramsOf = ({ type, locale, filters }: Wanted): object => ({
    ...{ status: 'published', filters },
    ...(isLocalized(type) ? { locale } : {}),
  });

  const ask = async (wanted: Wanted, { start, count }: Part): Promise<Row[]> => {
    const { type, fields, populate } = wanted;
    const params = { ...paramsOf(wanted), fields, populate, sort: ORDER };
    const service = coreServiceOf(strapi, type);
    const results: unknown = service
      ? (await service.find({ ...params, pagination: { start, limit: count, withCount: false } }))
          .results
      : await strapi
          .documents(type.uid as never)
          .findMany({ ...params, start, limit: count } as never);
    return Array.isArray(results) ? results.filter(isRow) : [];
  };

  /** The same part told from its first entry on, where that is seen: no database has to count up to it each time. */
  const fromFirst = async (
    wanted: Wanted,
    start: number,
  ): Promise<{ wanted: Wanted; start: number }> => {
    const [row] = start === 0 ? [] : await ask(wanted, { start, count: 1 });
    if (!row) return { wanted, start };
    const { filters } = wanted;
    const since = { documentId: { $gte: textOf(row, 'documentId') } };
    return { wanted: { ...wanted, filters: { $and: [filters, since] } }, start: 0 };
  };

  return {
    /** How many there are, as the host tells every caller with a page of them. */
    count: async (wanted: Wanted): Promise<number> => {
      const params = paramsOf(wanted);
      const pagination = { start: 0, limit: 1, withCount: true };
      const found = await coreServiceOf(strapi, wanted.type)?.find({
        ...{ ...params, pagination },
        fields: ['documentId'],
      });
      const total = found?.pagination?.total;
      if (typeof total === 'number') return total;
      return strapi.documents(wanted.type.uid as never).count(params as never);
    },

    /** A site may cap its pages; what is asked for beyond the cap comes in further ones. */
    slice: async (wanted: Wanted, { start, count }: Part): Promise<Row[]> => {
      const size = Math.min(mostInPage(strapi), count);
      const from = await fromFirst(wanted, start);
      const rows: Row[] = [];
      for (let at = 0; at < count; at += size) {
        const part = { start: from.start + at, count: Math.min(size, count - at) };
        rows.push(...(await ask(from.wanted, part)));
      }
      return rows;
    },
  };
};

export type PublishedRows = ReturnType<typeof createPublishedRows>;
