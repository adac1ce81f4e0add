import { entriesOf, node, textOf, type Entry, type Node } from './node';
import { imageUrl, pageUrl, type Site } from './site';

export const authorId = (site: Site, author: Entry): string =>
  `${pageUrl(site, 'author', author)}#person`;

/** Web addresses that are the same person elsewhere. */
export const sameAs = (entry: Entry): (string | undefined)[] =>
  entriesOf(entry, 'links').map((link) => textOf(link, 'url'));

/** Somebody who writes; never with an e-mail address. */
export const authorNode = (site: Site, author: Entry): Node => {
  const orcid = textOf(author, 'orcid');
  const affiliation = textOf(author, 'affiliation');
  return node('Person', {
    '@id': authorId(site, author),
    url: pageUrl(site, 'author', author),
    name: textOf(author, 'name'),
    jobTitle: textOf(author, 'jobTitle'),
    description: textOf(author, 'bio'),
    image: imageUrl(site, author, 'avatar'),
    affiliation:
      affiliation === undefined ? undefined : node('Organization', { name: affiliation }),
    sameAs: [...(orcid === undefined ? [] : [`https://orcid.org/${orcid}`]), ...sameAs(author)],
  });
};
