import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedContent, FeedFormat } from '../../../core/src';

interface Written {
  readonly contentType: string;
  readonly body: string | object;
}

const rss = ({ title, description, url, language, updated, items }: FeedContent): string =>
  generateRssFeed({
    ...{ title, description, language },
    link: url,
    lastBuildDate: updated,
    items: items.map((item) => ({
      ...{ title: item.title, link: item.url, description: item.html, pubDate: item.published },
      guid: { value: item.id, isPermaLink: false },
    })),
  });

const atom = ({ title, description, url, updated, items }: FeedContent, self: string): string =>
  generateAtomFeed({
    id: self,
    title: { value: title },
    subtitle: { value: description },
    links: [
      { href: url, rel: 'alternate' },
      { href: self, rel: 'self' },
    ],
    updated,
    entries: items.map((item) => ({
      ...{ id: item.id, published: item.published, updated: item.updated },
      title: { value: item.title },
      links: [{ href: item.url }],
      ...(item.summary === undefined ? {} : { summary: { value: item.summary } }),
      content: { value: item.html, type: 'html' },
    })),
  });

const json = ({ title, description, url, language, items }: FeedContent, self: string) =>
  generateJsonFeed({
    ...{ title, description, language },
    home_page_url: url,
    feed_url: self,
    items: items.map((item) => ({
      ...{ id: item.id, url: item.url, title: item.title, content_html: item.html },
      ...(item.summary === undefined ? {} : { summary: item.summary }),
      date_published: item.published,
      date_modified: item.updated,
    })),
  }) as object;

/** A feed in the format that was asked for; `self` is its own address. */
export const writeFeed = (format: FeedFormat, content: FeedContent, self: string): Written => {
  if (format === 'rss')
    return { contentType: 'application/rss+xml; charset=utf-8', body: rss(content) };
  if (format === 'atom')
    return { contentType: 'application/atom+xml; charset=utf-8', body: atom(content, self) };
  return { contentType: 'application/feed+json; charset=utf-8', body: json(content, self) };
};
