import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SourceSummary, SummariesQuery } from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import type { JobList } from '../repositories/job-list';
import { readStoredSources } from '../repositories/stored-sources';
import type { Locales } from './locales';
import type { Rights } from './rights';
import type { ShownLinks } from './shown-links';
import { problemsOf } from './source-problems';
import { linksAttribute } from './source-types';

interface Parts {
  readonly jobList: JobList;
  readonly locales: Locales;
  readonly rights: Rights;
  readonly shownLinks: ShownLinks;
}

/** How the sources on one page of a list stand: their links in number, and what is wrong. */
export const createSummaries = (strapi: Core.Strapi, parts: Parts) => {
  const { jobList, locales, rights, shownLinks } = parts;

  const summarise = async (query: SummariesQuery, ability: unknown): Promise<SourceSummary[]> => {
    const type = contentTypeOf(strapi, query.uid);
    if (!type || linksAttribute(type) === undefined)
      throw new errors.NotFoundError(`${query.uid} does not carry the Cross-links field.`);
    if (!rights.mayRead(ability, query.uid)) throw new errors.ForbiddenError();
    const locale = isLocalized(type) ? (query.locale ?? locales.default()) : '';
    const stored = await readStoredSources(strapi, { documentIds: query.ids, locale });
    const shown = await shownLinks.show(stored.filter(({ key }) => key.uid === query.uid));
    const parked = await jobList.parkedAmong(query.ids);
    return query.ids.map((documentId) => {
      const own = shown.filter(({ key }) => key.documentId === documentId);
      const published = own.find(({ key }) => key.state === 'published');
      const source = published ?? own[0];
      if (!source) return { documentId, count: 0, isPublished: false, problems: ['not-computed'] };
      return {
        documentId,
        count: source.shown.length,
        isPublished: published !== undefined,
        problems: problemsOf(source, parked.has(documentId)),
      };
    });
  };

  return { summarise };
};
