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
import type { PageNames } from './page-names';
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
  readonly names: PageNames;
}

/** What speaks for a link in one sentence: its topic, or that an editor chose it. */
const becauseOf = ({ reasons }: Link<Row>): string =>
  reasons.find(({ part }) => part === 'topic' || part === 'curation')?.text ?? '';

const linkOf = (link: Link<Row>): FeedLink => ({
  kind: link.kind,
  offering: link.offering,
  because: becauseOf(link),
});

/** What an item is made of, as far as its type has it. */
const FIELDS = ['slug', 'excerpt', 'postDate'];
/** The date that a blog shows; where an entry has none, it is as old as its publication. */
const SHOWN_DATE = 'postDate';

const dateOf = (row: Row): number =>
  new Date((row[SHOWN_DATE] ?? row.publishedAt ?? row.createdAt) as string | Date).getTime();

/** Newest first. Databases differ in where they sort what has no date, so that is asked for apart. */
const newest = async (
  { documents, names }: Parts,
  { type, locale, items }: Asked,
): Promise<Row[]> => {
  const version = { locale, state: 'published' } as const;
  const wanted = [names.titleOf(type) ?? '', ...FIELDS];
  const fields = ['documentId', ...wanted.filter((name) => name in type.attributes)];
  const isDated = SHOWN_DATE in type.attributes;
  const ask = (date: string, filters: object) =>
    documents.first(type, version, {
      ...{ fields: [...fields, 'publishedAt', 'createdAt', 'updatedAt', 'locale'], filters },
      sort: [`${date}:desc`, 'documentId:asc'],
      count: items,
    });
  const dated = isDated ? await ask(SHOWN_DATE, { [SHOWN_DATE]: { $notNull: true } }) : [];
  const others = await ask('publishedAt', isDated ? { [SHOWN_DATE]: { $null: true } } : {});
  return [...dated, ...others].sort((a, b) => dateOf(b) - dateOf(a)).slice(0, items);
};

/** The newest published entries of a source type with where they lead, as far as their caller may see it. */
export const createFeed =
  (parts: Parts) =>
  async (asked: Asked): Promise<FeedContent> => {
    const { type, locale, auth } = asked;
    const { documents, reader, siteOf, names } = parts;
    const rows = await documents.clean(type, await newest(parts, asked), auth);
    const ids = rows.map((row) => textOf(row, 'documentId'));
    const answers = await reader.readMany(ids, {
      ...{ type, locale, state: 'published', auth },
      asCards: true,
    });
    const articles = rows.map((article) => ({
      article: names.ofSource(type, article),
      links: (answers.get(textOf(article, 'documentId'))?.data ?? []).map((link) =>
        linkOf(names.ofLink(link)),
      ),
    }));
    const words = { heading: phrasesFor(locale).feedHeading };
    return feedContent(await siteOf(locale, auth), { articles, language: locale, words });
  };

export type Feed = ReturnType<typeof createFeed>;
