import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import {
  sitemapPages,
  type PageDocument,
  type PageVersion,
  type Settings,
  type Site,
  type SitemapPage,
} from '../../../../core/src';

import { isLocalized } from '../../repositories/entries';
import { textOf, type Row } from '../../repositories/rows';
import type { Auth, Host } from '../host';
import type { Locales } from '../locales';
import type { HostDocuments } from '../reading/host-documents';
import { isKeptFromRobots, robotsComponents, withoutComponents } from './noindex';
import { pageTypes, type PageType } from './page-types';
import { createPublishedRows, type Wanted } from './published-rows';
import type { SiteOf } from './site';

/** Entries of one sitemap. The protocol takes ten times as many; an answer should not take long. */
export const SITEMAP_SIZE = 5_000;

/** One sitemap of a type in one language; pages count from 1. */
export interface SitemapName {
  readonly type: PageType['type'];
  /** Undefined for a type that has no languages. */
  readonly locale: string | undefined;
  readonly page: number;
}

export interface SitemapContent {
  readonly pages: readonly SitemapPage[];
  /** How many sitemaps the type has in this language. */
  readonly last: number;
}

interface Parts {
  readonly host: Host;
  readonly documents: HostDocuments;
  readonly locales: Locales;
  readonly siteOf: SiteOf;
}

/** Refuses to list pages at an address that nobody can follow. */
const checkSite = ({ url }: Site, locale: string): void => {
  if (URL.canParse(url) && /^https?:/i.test(url)) return;
  throw new errors.ApplicationError(
    `The front end's address "${url.slice(0, 80)}" (${locale}) is no http or https address, so no sitemap can name its pages: set pages.siteUrl of cross-links in config/plugins, or siteUrl in the site settings.`,
  );
};

/** The pages of published entries, as far as their caller may read them. */
export const createSitemap = (
  strapi: Core.Strapi,
  settings: Settings,
  { host, documents, locales, siteOf }: Parts,
) => {
  const rows = createPublishedRows(strapi);

  /** What is looked at of a type; undefined where no entry can have an address. */
  const wantedOf = (
    { type, page }: PageType,
    locale: string,
    { paths }: Site,
  ): Wanted | undefined => {
    const hasSlug = 'slug' in type.attributes && !contentTypes.isPrivateAttribute(type, 'slug');
    const needsSlug = paths[page].includes('{slug}');
    if (needsSlug && !hasSlug) return undefined;
    return {
      ...{ type, locale },
      fields: ['documentId', 'updatedAt', ...(hasSlug ? ['slug'] : [])],
      populate: robotsComponents(strapi, type),
      filters: needsSlug ? { slug: { $notNull: true } } : {},
    };
  };

  /** Seen by this caller, without what its owner keeps from search engines. */
  const shown = async (
    { type, populate }: Wanted,
    raw: readonly Row[],
    auth: Auth,
  ): Promise<Row[]> => {
    const open = raw.filter((row) => !isKeptFromRobots(row, populate));
    return documents.clean(
      type,
      open.map((row) => withoutComponents(row, populate)),
      auth,
    );
  };

  const siteIn = async (locale: string, auth: Auth): Promise<Site> => {
    const site = await siteOf(locale, auth);
    checkSite(site, locale);
    return site;
  };

  /** The same documents in another language, by documentId. */
  const versionsIn = async (
    pageType: PageType,
    { locale, ids, auth }: { locale: string; ids: readonly string[]; auth: Auth },
  ): Promise<Map<string, PageVersion>> => {
    const { type } = pageType;
    const site = await siteIn(locale, auth);
    const wanted = wantedOf(pageType, locale, site);
    if (!wanted || (await rows.count(wanted)) === 0) return new Map();
    const { fields, populate } = wanted;
    const version = { locale, state: 'published' } as const;
    const raw = await documents.find(type, ids, version, { fields, populate });
    const entries = await shown(wanted, raw, auth);
    return new Map(entries.map((entry) => [textOf(entry, 'documentId'), { locale, site, entry }]));
  };

  const countOf = async (pageType: PageType, locale: string, auth: Auth): Promise<number> => {
    const wanted = wantedOf(pageType, locale, await siteIn(locale, auth));
    return wanted ? Math.ceil((await rows.count(wanted)) / SITEMAP_SIZE) : 0;
  };

  /** All sitemaps there are for this caller, or those of one language. */
  const list = async (only: string | undefined, auth: Auth): Promise<SitemapName[]> => {
    const codes = only === undefined ? await locales.codes() : [only];
    const names: SitemapName[] = [];
    for (const pageType of pageTypes(strapi, settings)) {
      const { type } = pageType;
      if (!(await host.may(auth, `${type.uid}.find`))) continue;
      for (const locale of isLocalized(type) ? codes : [undefined]) {
        const last = await countOf(pageType, locale ?? locales.default(), auth);
        for (let page = 1; page <= last; page += 1) names.push({ type, locale, page });
      }
    }
    return names;
  };

  /** One sitemap; without pages where it is beyond the last. */
  const read = async (
    pageType: PageType,
    { locale, page, auth }: { locale: string; page: number; auth: Auth },
  ): Promise<SitemapContent> => {
    const { type } = pageType;
    const site = await siteIn(locale, auth);
    const wanted = wantedOf(pageType, locale, site);
    const start = (page - 1) * SITEMAP_SIZE;
    const total = wanted ? await rows.count(wanted) : 0;
    const last = Math.ceil(total / SITEMAP_SIZE);
    if (!wanted || page > last) return { pages: [], last };
    const raw = await rows.slice(wanted, { start, count: Math.min(SITEMAP_SIZE, total - start) });
    const entries = await shown(wanted, raw, auth);
    const ids = entries.map((entry) => textOf(entry, 'documentId'));
    const codes = isLocalized(type) ? await locales.codes() : [];
    const others: Map<string, PageVersion>[] = [];
    for (const other of codes.filter((code) => code !== locale)) {
      others.push(await versionsIn(pageType, { locale: other, ids, auth }));
    }
    const listed = entries.map((entry): PageDocument => ({
      listed: { locale, site, entry },
      others: others.flatMap((versions) => versions.get(textOf(entry, 'documentId')) ?? []),
    }));
    return { pages: sitemapPages(pageType.page, listed), last };
  };

  return { list, read };
};

export type Sitemap = ReturnType<typeof createSitemap>;
