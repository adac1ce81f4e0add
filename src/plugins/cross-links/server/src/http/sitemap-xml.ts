import { Readable, type Transform } from 'node:stream';

import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SitemapPage } from '../../../core/src';

/** Hreflang is all that is used beside the protocol itself. */
const NAMESPACES = { news: false, video: false, image: false, xhtml: true };

/** The package would write to the console what it leaves out. */
const level = ErrorLevel.SILENT;

const written = async (items: readonly object[], stream: Transform): Promise<string> =>
  (await streamToPromise(Readable.from(items).pipe(stream))).toString();

/** A sitemap as XML; there must be at least one page. */
export const writeSitemap = (pages: readonly SitemapPage[]): Promise<string> =>
  written(
    pages.map(({ url, updated, alternates }) => ({
      url,
      ...(updated === undefined ? {} : { lastmod: updated.toISOString() }),
      links: alternates.map((alternate) => ({ lang: alternate.language, url: alternate.url })),
    })),
    new SitemapStream({ xmlns: NAMESPACES, level }),
  );

/** An index of sitemaps as XML, out of their addresses. */
export const writeSitemapIndex = (addresses: readonly string[]): Promise<string> =>
  written(
    addresses.map((url) => ({ url })),
    new SitemapIndexStream({ level }),
  );
