import type { Core } from '@strapi/strapi';

import { table, textOf } from '../repositories/rows';

/** What Strapi takes in a field of type UID. */
const VALID = /^[A-Za-z0-9-_.~]+$/u;

export interface SlugParams {
  readonly uid: string;
  readonly attribute: string;
  /** '' for a type without languages. */
  readonly locale: string;
}

interface UidService {
  generateUIDField(params: object): Promise<string>;
  findUniqueUID(params: object): Promise<string>;
}

/** Names for the addresses of imported entries. */
export const createSlugs = (strapi: Core.Strapi) => {
  const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;

  /** The document that has a slug already. */
  const ownerOf = async (
    { uid, attribute, locale }: SlugParams,
    slug: string,
  ): Promise<string | undefined> => {
    const [row] = await table(strapi, uid).find({
      where: { [attribute]: slug, ...(locale === '' ? {} : { locale }) },
      select: ['id', 'documentId'],
      limit: 1,
    });
    return row && textOf(row, 'documentId');
  };

  /** A free slug from the one that is wanted, or from the title where that is none. */
  const make = (
    { uid, attribute, locale }: SlugParams,
    wanted: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<string> => {
    const place = { contentTypeUID: uid, field: attribute, ...(locale === '' ? {} : { locale }) };
    return VALID.test(wanted)
      ? service.findUniqueUID({ ...place, value: wanted })
      : service.generateUIDField({ ...place, data });
  };

  return { ownerOf, make, isValid: (slug: string): boolean => VALID.test(slug) };
};

export type Slugs = ReturnType<typeof createSlugs>;
