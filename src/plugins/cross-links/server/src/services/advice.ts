import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdviceItem, AdviceQuery } from '../../../core/src';

import { siteHooks } from '../hooks/site-hooks';
import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { table } from '../repositories/rows';
import type { Rights } from './rights';

/** What the site's hooks say of a draft, for whoever may read it. */
export const createAdvice = (strapi: Core.Strapi, { rights }: { readonly rights: Rights }) => ({
  on: async (
    { uid, documentId, locale }: AdviceQuery,
    ability: unknown,
  ): Promise<readonly AdviceItem[]> => {
    const type = contentTypeOf(strapi, uid);
    if (!type) throw new errors.NotFoundError(`There is no content type ${uid}.`);
    const inLocale = isLocalized(type) ? locale : undefined;
    const [draft] = await table(strapi, uid).find({
      where: {
        documentId,
        ...(inLocale === undefined ? {} : { locale: inLocale }),
        ...(hasDraftAndPublish(type) ? { publishedAt: { $null: true } } : {}),
      },
      populate: { createdBy: true },
      limit: 1,
    });
    if (!rights.mayRead(ability, uid, draft)) throw new errors.ForbiddenError();
    return draft ? siteHooks(strapi).adviceOn(uid, { documentId, locale: inLocale }) : [];
  },
});
