import type { Core } from '@strapi/strapi';
import { DEFAULT_PATHS, type Settings, type Site } from '../../../../core/src';

import { contentTypeOf } from '../../repositories/entries';
import { isRow, textOf, type Row } from '../../repositories/rows';
import type { Auth, Host } from '../host';

const SITE_SETTING = 'api::site-setting.site-setting';

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/** The front end as this caller may know it: from the settings, the site settings, or this server itself. */
export const createSite = (strapi: Core.Strapi, { pages = {} }: Settings, host: Host) => {
  /** Without a language, in the site's default one. */
  const siteSetting = async (auth: Auth, locale?: string): Promise<Row> => {
    const isThere = contentTypeOf(strapi, SITE_SETTING) !== undefined;
    if (!isThere || !(await host.may(auth, `${SITE_SETTING}.find`))) return {};
    const fields = ['siteTitle', 'tagline', 'siteUrl'];
    const found: unknown = await strapi.documents(SITE_SETTING as never).findFirst({
      ...(locale === undefined ? {} : { locale }),
      ...{ fields, status: 'published' },
    } as never);
    if (!isRow(found)) return {};
    const type = strapi.contentType(SITE_SETTING as never);
    const clean: unknown = await strapi.contentAPI.sanitize.output(found, type, {
      auth: auth as never,
    });
    return isRow(clean) ? clean : {};
  };

  return async (locale: string, auth: Auth): Promise<Site> => {
    const setting = await siteSetting(auth, locale);
    const server = withoutSlash(strapi.config.get<string>('server.absoluteUrl', ''));
    const { siteUrl, ...paths } = pages;
    // A language that has no site settings of its own is shown at the same front end.
    const setUrl = textOf(setting, 'siteUrl') || textOf(await siteSetting(auth), 'siteUrl');
    const set = Object.entries(paths).filter(([, path]) => path !== undefined);
    return {
      url: withoutSlash(siteUrl ?? (setUrl || server)),
      mediaUrl: server,
      name: textOf(setting, 'siteTitle') || undefined,
      tagline: textOf(setting, 'tagline') || undefined,
      paths: { ...DEFAULT_PATHS, ...Object.fromEntries(set) },
    };
  };
};

export type SiteOf = ReturnType<typeof createSite>;
