import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { FEED_FORMATS, parseFeedQuery, type FeedFormat } from '../../../core/src';

import { asValidationError } from '../controllers/query-errors';
import { crossLinks } from '../services';
import { authOf, demand, isStrict, paramOf, type Context } from './context';
import { writeFeed } from './feed-formats';
import { checkLocale, namedSource } from './named-types';
import { send } from './send';

const isFormat = (name: string): name is FeedFormat =>
  (FEED_FORMATS as readonly string[]).includes(name);

/** `GET /api/cross-links/:source/feed/:format` */
export const sourceFeed =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const type = namedSource(strapi, paramOf(ctx, 'source'));
    const format = paramOf(ctx, 'format');
    if (!isFormat(format)) {
      throw new errors.NotFoundError(
        `There is no feed "${format.slice(0, 80)}"; there are: ${FEED_FORMATS.join(', ')}.`,
      );
    }
    const query = asValidationError(() => parseFeedQuery(ctx.query, isStrict(strapi)));
    await demand(strapi, ctx, `${type.uid}.find`);
    await checkLocale(strapi, type, query.locale);
    const { feed, locales } = crossLinks(strapi);
    const locale = query.locale ?? locales.default();
    const content = await feed({ type, locale, items: query.items, auth: authOf(ctx) });
    const { contentType, body } = writeFeed(format, content, ctx.href);
    send(ctx, body);
    // Koa takes every object for plain JSON, so the type comes last.
    if (ctx.status === 200) ctx.type = contentType;
  };
