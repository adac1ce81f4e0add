import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseSitemapIndexQuery, parseSitemapQuery } from '../../../core/src';

import { asValidationError } from '../controllers/query-errors';
import { isLocalized } from '../repositories/entries';
import { crossLinks } from '../services';
import { pageTypes } from '../services/pages/page-types';
import { SITEMAP_SIZE, type SitemapName } from '../services/pages/sitemap';
import { authOf, demand, isStrict, paramOf, type Context } from './context';
import { checkLocale, namedPageType } from './named-types';
import { send } from './send';
import { writeSitemap, writeSitemapIndex } from './sitemap-xml';

const sendXml = (ctx: Context, xml: string): void => {
  send(ctx, xml);
  // Koa takes what starts with < for HTML, so the type comes last.
  if (ctx.status === 200) ctx.type = 'application/xml; charset=utf-8';
};

/** Where this server is reached: as it was told, or as this caller has reached it. */
const originOf = (strapi: Core.Strapi, ctx: Context): string => {
  const isTold = strapi.config.get<string>('server.url', '').startsWith('http');
  return isTold ? strapi.config.get<string>('server.absoluteUrl') : ctx.origin;
};

const addressIn = (index: string, { type, locale, page }: SitemapName): string => {
  const query = new URLSearchParams({
    ...(locale === undefined ? {} : { locale }),
    page: String(page),
  });
  return `${index}/${type.info.pluralName}?${query.toString()}`;
};

/** `GET /api/cross-links/sitemap`: the index of all sitemaps that the caller may read. */
export const sitemapIndex =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { locale } = asValidationError(() => parseSitemapIndexQuery(ctx.query, isStrict(strapi)));
    const { sitemap, settings } = crossLinks(strapi);
    for (const { type } of pageTypes(strapi, settings)) await checkLocale(strapi, type, locale);
    const names = await sitemap.list(locale, authOf(ctx));
    const index = originOf(strapi, ctx) + ctx.path.replace(/\/+$/, '');
    sendXml(ctx, await writeSitemapIndex(names.map((name) => addressIn(index, name))));
  };

/** Why a sitemap has no pages: it is beyond the last, or there are none to name. */
const noPages = (type: Struct.ContentTypeSchema, locale: string, page: number, last: number) => {
  const name = `${type.info.pluralName}${isLocalized(type) ? ` in ${locale}` : ''}`;
  return new errors.NotFoundError(
    page <= Math.max(last, 1)
      ? `No published entry of ${name} has an address for search engines, so there is no such sitemap.`
      : `There is no sitemap ${String(page)} of ${name}: the last is ${String(last)}, each with up to ${String(SITEMAP_SIZE)} entries.`,
  );
};

/** `GET /api/cross-links/sitemap/:type`: pages of one type in one language. */
export const typeSitemap =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const pageType = namedPageType(strapi, paramOf(ctx, 'type'));
    const { type } = pageType;
    const query = asValidationError(() => parseSitemapQuery(ctx.query, isStrict(strapi)));
    await demand(strapi, ctx, `${type.uid}.find`);
    await checkLocale(strapi, type, query.locale);
    const { sitemap, locales } = crossLinks(strapi);
    const { locale = locales.default(), page } = query;
    const { pages, last } = await sitemap.read(pageType, { locale, page, auth: authOf(ctx) });
    if (pages.length === 0) throw noPages(type, locale, page, last);
    sendXml(ctx, await writeSitemap(pages));
  };
