import type { Struct } from '@strapi/strapi';
import {
  feedContent,
  phrasesFor,
  type FeedContent,
  type FeedLink,
  type Link,
} from '../../../../core/src';

import { textOf, type Row } from '../../repositories/rows';
import type { Auth } from '../host';
import type { Reader } from '../reader';
import type { HostDocuments } from '../reading/host-documents';
import type { SiteOf } from './site';

export interface Asked {
  readonly type: Struct.ContentTypeSchema;
  readonly locale: string;
  /** Most articles. */
  readonly items: number;
  readonly auth: Auth;
}

interface Parts {
  readonly documents: HostDocuments;
  readonly reader: Reader;
  readonly siteOf: SiteOf;
}

/** What speaks for a link in one sentence: its topic, or that an editor chose it. */
const becauseOf = ({ reasons }: Link<Row>): string =>
  reasons.find(({ part }) => part === 'topic' || part === 'curation')?.text ?? '';

const linkOf = (link: Link<Row>): FeedLink => ({
  kind: link.kind,
  offering: link.offering,
  because: becauseOf(link),
});

/** The newest published entries of a source type with where they lead, as far as their caller may see it. */
export const createFeed =
  ({ documents, reader, siteOf }: Parts) =>
  async ({ type, locale, items, auth }: Asked): Promise<FeedContent> => {
    const version = { locale, state: 'published' } as const;
    const raw = await documents.newest(type, version, items);
    const rows = await documents.clean(type, raw, auth);
    const ids = rows.map((row) => textOf(row, 'documentId'));
    const answers = await reader.readMany(ids, { ...version, type, auth });
    const articles = rows.map((article) => ({
      article,
      links: (answers.get(textOf(article, 'documentId'))?.data ?? []).map(linkOf),
    }));
    const words = { heading: phrasesFor(locale).feedHeading };
    return feedContent(await siteOf(locale, auth), { articles, language: locale, words });
  };

export type Feed = ReturnType<typeof createFeed>;
