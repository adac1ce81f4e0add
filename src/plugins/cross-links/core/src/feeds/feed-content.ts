import { pageUrl, type Site } from '../json-ld/site';
import { textOf, type Entry } from '../json-ld/node';
import type { LinkedOffering } from '../json-ld/graph';
import { escapeHtml } from './escape-html';
import { printable } from './printable';

/** A link as a feed shows it: the offering, and why it is there. */
export interface FeedLink extends LinkedOffering {
  /** One sentence in the feed's language. */
  readonly because: string;
}

export interface FeedArticle {
  readonly article: Entry;
  readonly links: readonly FeedLink[];
}

/** An item of a feed, in no format yet. */
export interface FeedItem {
  /** Never changes, whatever becomes of the address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | undefined;
  /** The summary and where the article leads, as HTML. */
  readonly html: string;
  readonly published: Date;
  readonly updated: Date;
}

/** A feed, in no format yet. */
export interface FeedContent {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly language: string;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

interface Words {
  /** Over the list of links: "Where to find help". */
  readonly heading: string;
}

const dateOf = (entry: Entry, ...names: string[]): Date => {
  for (const name of names) {
    const date = new Date(textOf(entry, name) ?? Number.NaN);
    if (!Number.isNaN(date.getTime())) return date;
  }
  return new Date(0);
};

const linkHtml = (site: Site, { kind, offering, because }: FeedLink): string => {
  const name = textOf(offering, kind === 'mentor' ? 'displayName' : 'title');
  const url = pageUrl(site, kind, offering);
  const label = escapeHtml(name ?? url);
  return `<li><a href="${escapeHtml(url)}">${label}</a>: ${escapeHtml(because)}</li>`;
};

const itemOf = (site: Site, { article, links }: FeedArticle, { heading }: Words): FeedItem => {
  const summary = textOf(article, 'excerpt');
  const url = pageUrl(site, 'article', article);
  const list = links.map((link) => linkHtml(site, link)).join('');
  const html = [
    summary === undefined ? '' : `<p>${escapeHtml(summary)}</p>`,
    list === '' ? '' : `<h2>${escapeHtml(heading)}</h2><ul>${list}</ul>`,
  ].join('');
  return {
    id: `urn:strapi:${textOf(article, 'documentId') ?? ''}:${textOf(article, 'locale') ?? ''}`,
    ...{ url, html: printable(html) },
    summary: summary === undefined ? undefined : printable(summary),
    title: printable(textOf(article, 'title') ?? url),
    published: dateOf(article, 'postDate', 'publishedAt', 'createdAt'),
    updated: dateOf(article, 'updatedAt', 'publishedAt'),
  };
};

/** The newest articles, each with where it leads its reader; the order given is kept. */
export const feedContent = (
  site: Site,
  {
    articles,
    language,
    words,
  }: { articles: readonly FeedArticle[]; language: string; words: Words },
): FeedContent => {
  const items = articles.map((article) => itemOf(site, article, words));
  const latest = items.reduce((most, { updated }) => Math.max(most, updated.getTime()), 0);
  return {
    title: printable(site.name ?? site.url),
    description: printable(site.tagline ?? site.name ?? site.url),
    url: site.url,
    language,
    updated: new Date(latest),
    items,
  };
};
