export { sitemapPages } from './sitemap-pages';
export type { PageDocument, PageVersion, SitemapPage } from './sitemap-pages';
