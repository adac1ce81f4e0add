import type { Struct } from '@strapi/strapi';
import {
  articleGraph,
  offeringGraph,
  type JsonLdGraph,
  type Kind,
  type LinksAnswer,
} from '../../../../core/src';

import type { Row } from '../../repositories/rows';
import type { Auth } from '../host';
import type { HostDocuments, Version } from '../reading/host-documents';
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

/** Pages as schema.org graphs, out of what their caller may see. */
export const createJsonLd = (documents: HostDocuments, siteOf: SiteOf) => {
  const today = (): string => new Date().toISOString().slice(0, 10);

  const entryOf = async (
    { type, documentId, version, auth }: Page,
    populate: '*' | Readonly<Record<string, unknown>>,
  ): Promise<Row | undefined> => {
    const raw = await documents.find(type, [documentId], version, { populate });
    return (await documents.clean(type, raw, auth))[0];
  };

  const ofArticle = async (
    page: Page,
    links: LinksAnswer<Row>['data'],
  ): Promise<JsonLdGraph | undefined> => {
    const has = ([name]: [string, unknown]) => name in page.type.attributes;
    const populate = Object.fromEntries(Object.entries(ARTICLE_POPULATE).filter(has));
    const article = await entryOf(page, populate);
    if (!article) return undefined;
    const site = await siteOf(page.version.locale, page.auth);
    return articleGraph({ site, article, links, today: today() });
  };

  const ofOffering = async (page: Page, kind: Kind): Promise<JsonLdGraph | undefined> => {
    const offering = await entryOf(page, '*');
    if (!offering) return undefined;
    const site = await siteOf(page.version.locale, page.auth);
    return offeringGraph(site, { kind, offering }, today());
  };

  return { ofArticle, ofOffering };
};

export type JsonLd = ReturnType<typeof createJsonLd>;
