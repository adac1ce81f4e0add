import type { Core, Struct } from '@strapi/strapi';
import {
  articleGraph,
  offeringGraph,
  type JsonLdGraph,
  type LinksAnswer,
  type OfferingSettings,
} from '../../../../core/src';

import { availabilityOf } from '../../hooks/availability';
import type { Row } from '../../repositories/rows';
import type { Auth } from '../host';
import type { HostDocuments, Version } from '../reading/host-documents';
import type { PageNames } from './page-names';
import type { SiteOf } from './site';

const PARENTS = { populate: { parent: { populate: { parent: true } } } };

/** What a page tells of an article beyond its own fields, where its type has it. */
const ARTICLE_POPULATE: Readonly<Record<string, unknown>> = {
  author: { populate: { avatar: true, links: true } },
  cover: true,
  tags: true,
  categories: PARENTS,
};

export interface Page {
  readonly type: Struct.ContentTypeSchema;
  readonly documentId: string;
  readonly version: Version;
  readonly auth: Auth;
}

interface Parts {
  readonly documents: HostDocuments;
  readonly siteOf: SiteOf;
  readonly names: PageNames;
}

/** Pages as schema.org graphs, out of what their caller may see. */
export const createJsonLd = (strapi: Core.Strapi, { documents, siteOf, names }: Parts) => {
  const today = (): string => new Date().toISOString().slice(0, 10);

  const rawOf = async (
    { type, documentId, version }: Page,
    populate: '*' | Readonly<Record<string, unknown>>,
  ): Promise<Row[]> => documents.find(type, [documentId], version, { populate });

  const ofArticle = async (
    page: Page,
    links: LinksAnswer<Row>['data'],
  ): Promise<JsonLdGraph | undefined> => {
    const has = ([name]: [string, unknown]) => name in page.type.attributes;
    const populate = Object.fromEntries(Object.entries(ARTICLE_POPULATE).filter(has));
    const { type, auth } = page;
    const [article] = await documents.clean(type, await rawOf(page, populate), auth);
    if (!article) return undefined;
    const site = await siteOf(page.version.locale, page.auth);
    return articleGraph({
      ...{ site, today: today() },
      article: names.ofSource(type, article),
      links: links.map(names.ofLink),
    });
  };

  const ofOffering = async (
    page: Page,
    own: OfferingSettings,
  ): Promise<JsonLdGraph | undefined> => {
    const raw = await rawOf(page, '*');
    const isOpen = raw.some((row) => availabilityOf(strapi, own, row, new Date()).state === 'open');
    const [row] = await documents.clean(page.type, raw, page.auth);
    if (!row) return undefined;
    const offering = names.ofOffering(own, row);
    const site = await siteOf(page.version.locale, page.auth);
    return offeringGraph(site, { kind: own.kind, offering, isOpen }, today());
  };

  return { ofArticle, ofOffering };
};

export type JsonLd = ReturnType<typeof createJsonLd>;
