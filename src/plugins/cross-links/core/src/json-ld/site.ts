import { entryOf, isEntry, node, refer, textOf, type Entry, type Node } from './node';

/** Pages of a front end, by what they show; `{slug}` and `{documentId}` are filled in. */
export interface PagePaths {
  readonly article: string;
  readonly mentor: string;
  readonly trainer: string;
  readonly author: string;
  readonly category: string;
}

export const DEFAULT_PATHS: PagePaths = {
  article: '/articles/{slug}',
  mentor: '/mentors/{slug}',
  trainer: '/programs/{slug}',
  author: '/authors/{slug}',
  category: '/categories/{slug}',
};

/** The front end that the graph speaks of. */
export interface Site {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Where uploads are served, without a slash at the end. */
  readonly mediaUrl: string;
  readonly name?: string | undefined;
  readonly tagline?: string | undefined;
  readonly paths: PagePaths;
}

/** The address of an entry's page. */
export const pageUrl = (site: Site, page: keyof PagePaths, entry: Entry): string =>
  site.url +
  site.paths[page]
    .replace('{slug}', () =>
      encodeURIComponent(textOf(entry, 'slug') ?? textOf(entry, 'documentId') ?? ''),
    )
    .replace('{documentId}', () => encodeURIComponent(textOf(entry, 'documentId') ?? ''));

/** The address of an uploaded image, absolute. */
export const imageUrl = (site: Site, entry: Entry, name: string): string | undefined => {
  const media = entryOf(entry, name);
  const url = media && textOf(media, 'url');
  return url?.startsWith('/') ? site.mediaUrl + url : url;
};

export const blogId = (site: Site): string => `${site.url}#blog`;

/** The site and its blog, one node each. */
export const siteNodes = (site: Site): Node[] => [
  node('WebSite', {
    '@id': `${site.url}#site`,
    url: site.url,
    name: site.name,
    description: site.tagline,
  }),
  node('Blog', {
    '@id': blogId(site),
    url: site.url,
    name: site.name,
    description: site.tagline,
    isPartOf: refer(`${site.url}#site`),
  }),
];

/** Ancestors of a category first, as far as they were populated. */
const chainOf = (category: Entry): Entry[] => {
  const chain: Entry[] = [];
  for (let at: unknown = category; isEntry(at) && chain.length < 5; at = at.parent)
    chain.unshift(at);
  return chain;
};

/** Where a page stands: the site, the first category's chain, the page itself. */
export const breadcrumbs = (
  site: Site,
  { url, name, category }: { url: string; name: string | undefined; category: Entry | undefined },
): Node => {
  const steps = [
    { name: site.name ?? site.url, item: site.url },
    ...(category ? chainOf(category) : []).map((one) => ({
      name: textOf(one, 'name'),
      item: pageUrl(site, 'category', one),
    })),
    { name, item: url },
  ];
  return node('BreadcrumbList', {
    '@id': `${url}#breadcrumbs`,
    itemListElement: steps.map(({ name: label, item }, at) =>
      node('ListItem', {
        position: at + 1,
        name: label,
        item: node('WebPage', { '@id': item, name: label }),
      }),
    ),
  });
};
