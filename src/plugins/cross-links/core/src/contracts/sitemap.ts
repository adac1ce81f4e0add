import { z } from 'zod';

import { pageQuery } from './page-query';
import { parseInput } from './parse';

const PAGE_RANGE = 'must be a whole number from 1, as the index of sitemaps names it';

/** `GET …/sitemap` */
export const sitemapIndexQuery = z.object({
  locale: pageQuery.locale.describe('Sitemaps of this language alone; all where it is left out.'),
});

/** `GET …/sitemap/:type` */
export const sitemapQuery = z.object({
  locale: pageQuery.locale.describe('Language of the pages; the site’s default where left out.'),
  page: z.coerce
    .number({ error: PAGE_RANGE })
    .int(PAGE_RANGE)
    .min(1, PAGE_RANGE)
    .default(1)
    .describe('Which sitemap of the type, where it has more than one.'),
});

export type SitemapIndexQuery = z.infer<typeof sitemapIndexQuery>;
export type SitemapQuery = z.infer<typeof sitemapQuery>;

/** Throws a CrossLinksError `invalid-query`; unknown parameters are refused where the host refuses them. */
export const parseSitemapIndexQuery = (given: unknown, isStrict: boolean): SitemapIndexQuery =>
  parseInput(isStrict ? sitemapIndexQuery.strict() : sitemapIndexQuery, given);

/** Throws a CrossLinksError `invalid-query`; unknown parameters are refused where the host refuses them. */
export const parseSitemapQuery = (given: unknown, isStrict: boolean): SitemapQuery =>
  parseInput(isStrict ? sitemapQuery.strict() : sitemapQuery, given);
