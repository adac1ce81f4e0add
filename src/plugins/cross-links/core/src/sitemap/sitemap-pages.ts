import { textOf, type Entry } from '../json-ld/node';
import { pageUrl, type PagePaths, type Site } from '../json-ld/site';

/** An entry in one language, and the front end that shows it. */
export interface PageVersion {
  /** As Strapi writes it: `fr-CA`. */
  readonly locale: string;
  readonly site: Site;
  readonly entry: Entry;
}

/** A published document: the version that is listed, and the same in other languages. */
export interface PageDocument {
  readonly listed: PageVersion;
  readonly others: readonly PageVersion[];
}

/** A page as a sitemap names it. */
export interface SitemapPage {
  readonly url: string;
  readonly updated: Date | undefined;
  /** The page in every language, its own included; empty where there is one alone. */
  readonly alternates: readonly { readonly language: string; readonly url: string }[];
}

/** The protocol takes no longer ones. */
const LONGEST_URL = 2_048;

/** Undefined for an entry that lacks what its address is made of, such as a slug. */
const urlOf = (page: keyof PagePaths, { site, entry }: PageVersion): string | undefined => {
  const isComplete = ['slug', 'documentId'].every(
    (name) => !site.paths[page].includes(`{${name}}`) || textOf(entry, name) !== undefined,
  );
  const url = isComplete ? pageUrl(site, page, entry) : undefined;
  return url === undefined || url.length > LONGEST_URL ? undefined : url;
};

const updatedOf = ({ updatedAt }: Entry): Date | undefined => {
  const date = new Date(
    updatedAt instanceof Date || typeof updatedAt === 'string' ? updatedAt : Number.NaN,
  );
  return Number.isNaN(date.getTime()) ? undefined : date;
};

const alternatesOf = (
  page: keyof PagePaths,
  { listed, others }: PageDocument,
): SitemapPage['alternates'] => {
  const found = [listed, ...others].flatMap((version) => {
    const url = urlOf(page, version);
    return url === undefined ? [] : [{ language: version.locale.replaceAll('_', '-'), url }];
  });
  const isTranslated = new Set(found.map(({ url }) => url)).size > 1;
  return isTranslated ? found : [];
};

/** The pages of documents, in their order; one without an address is left out, and no address stands there twice. */
export const sitemapPages = (
  page: keyof PagePaths,
  documents: readonly PageDocument[],
): SitemapPage[] => {
  const pages = new Map<string, SitemapPage>();
  for (const document of documents) {
    const { listed } = document;
    const url = urlOf(page, listed);
    if (url === undefined || pages.has(url)) continue;
    const alternates = alternatesOf(page, document);
    pages.set(url, { url, updated: updatedOf(listed.entry), alternates });
  }
  return [...pages.values()];
};
