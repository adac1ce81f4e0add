import type { Kind } from '../documents';
import { mentorNodes, profilePage, serviceId } from './mentor';
import { entriesOf, entryOf, node, refer, textOf, type Entry, type Node } from './node';
import { terms } from './parts';
import { authorId, authorNode } from './person';
import { courseId, programNodes } from './program';
import { blogId, breadcrumbs, imageUrl, pageUrl, siteNodes, type Site } from './site';

/** A schema.org graph: everything that one page says to machines. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

export interface LinkedOffering {
  readonly kind: Kind;
  readonly offering: Entry;
  /** Whether it can be taken up now: what an article leads to always can, so that is what is meant where it is absent. */
  readonly isOpen?: boolean;
}

interface ArticlePage {
  readonly site: Site;
  readonly article: Entry;
  readonly links: readonly LinkedOffering[];
  /** ISO date: runs that ended before it are left out. */
  readonly today: string;
}

const graph = (nodes: readonly Node[]): JsonLdGraph => {
  const seen = new Set<unknown>();
  return {
    '@context': 'https://schema.org',
    '@graph': nodes.filter((one) => {
      const id = one['@id'];
      if (id !== undefined && seen.has(id)) return false;
      seen.add(id);
      return true;
    }),
  };
};

const idOf = (site: Site, { kind, offering }: LinkedOffering): string =>
  kind === 'mentor' ? serviceId(site, offering) : courseId(site, offering);

const linkUrl = (site: Site, { kind, offering }: LinkedOffering): string =>
  pageUrl(site, kind, offering);

const offeringNodes = (
  site: Site,
  { kind, offering, isOpen = true }: LinkedOffering,
  today: string,
): Node[] =>
  kind === 'mentor'
    ? mentorNodes(site, offering, isOpen)
    : programNodes(site, offering, { today, isOpen });

const postNode = ({ site, article, links }: ArticlePage, url: string): Node => {
  const author = entryOf(article, 'author');
  return node('BlogPosting', {
    '@id': `${url}#post`,
    url,
    headline: textOf(article, 'title'),
    description: textOf(article, 'excerpt'),
    datePublished: textOf(article, 'postDate') ?? textOf(article, 'publishedAt'),
    dateModified: textOf(article, 'updatedAt'),
    inLanguage: textOf(article, 'locale'),
    author: author ? refer(authorId(site, author)) : undefined,
    image: imageUrl(site, article, 'cover'),
    articleSection: entriesOf(article, 'categories').map((one) => textOf(one, 'name')),
    keywords: terms(article, 'tags'),
    isPartOf: refer(blogId(site)),
    mainEntityOfPage: refer(`${url}#page`),
    mentions: links.map((link) => refer(idOf(site, link))),
  });
};

/** An article's page: the post that mentions its offerings, each of them, its author and where it stands. */
export const articleGraph = (page: ArticlePage): JsonLdGraph => {
  const { site, article, links, today } = page;
  const url = pageUrl(site, 'article', article);
  const author = entryOf(article, 'author');
  return graph([
    node('WebPage', {
      '@id': `${url}#page`,
      url,
      name: textOf(article, 'title'),
      inLanguage: textOf(article, 'locale'),
      isPartOf: refer(`${site.url}#site`),
      breadcrumb: refer(`${url}#breadcrumbs`),
      relatedLink: links.map((link) => linkUrl(site, link)),
    }),
    postNode(page, url),
    ...(author ? [authorNode(site, author)] : []),
    ...links.flatMap((link) => offeringNodes(site, link, today)),
    breadcrumbs(site, {
      url,
      name: textOf(article, 'title'),
      category: entriesOf(article, 'categories')[0],
    }),
    ...siteNodes(site),
  ]);
};

/** A mentor's or program's own page. */
export const offeringGraph = (site: Site, link: LinkedOffering, today: string): JsonLdGraph => {
  const { kind, offering } = link;
  const url = linkUrl(site, link);
  const name = textOf(offering, kind === 'mentor' ? 'displayName' : 'title');
  const page = node('WebPage', {
    '@id': `${url}#page`,
    url,
    name,
    inLanguage: textOf(offering, 'locale'),
    mainEntity: refer(idOf(site, link)),
    breadcrumb: refer(`${url}#breadcrumbs`),
  });
  return graph([
    kind === 'mentor' ? profilePage(site, offering) : page,
    ...offeringNodes(site, link, today),
    breadcrumbs(site, { url, name, category: entriesOf(offering, 'categories')[0] }),
    ...siteNodes(site),
  ]);
};
