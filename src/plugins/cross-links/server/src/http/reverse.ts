import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseReverseQuery } from '../../../core/src';

import { asValidationError } from '../controllers/query-errors';
import { crossLinks } from '../services';
import { readOneScope } from '../services/core-service';
import { authOf, demand, isStrict, documentIdOf, paramOf, type Context } from './context';
import { checkLocale, namedOffering } from './named-types';
import { send } from './send';

/** `GET /api/cross-links/to/:offeringType/:documentId`: the sources whose readers are led to this offering now. */
export const reverse =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { own, type } = namedOffering(strapi, paramOf(ctx, 'offeringType'));
    const documentId = documentIdOf(ctx);
    const query = asValidationError(() => parseReverseQuery(ctx.query, isStrict(strapi)));
    await demand(strapi, ctx, readOneScope(type));
    await checkLocale(strapi, type, query.locale);
    const { reverse: find, host, locales } = crossLinks(strapi);
    const version = { locale: query.locale ?? locales.default(), state: query.status };
    if (!(await host.exists(type, documentId, version))) {
      throw new errors.NotFoundError(
        `There is no ${version.state} ${type.info.singularName} ${documentId.slice(0, 80)} in ${version.locale}.`,
      );
    }
    send(ctx, await find({ ...query, own, documentId, version, auth: authOf(ctx) }));
  };
