import type { Core, Struct } from '@strapi/strapi';
import type { Settings, SourceDocument } from '../../../../core/src';

import { sourceDocumentOf, sourcePopulate } from '../../documents/source-document';
import { sourceSettingsOf } from '../../documents/text-attributes';
import {
  contentTypeOf,
  hasDraftAndPublish,
  isLocalized,
  pagesOf,
  readEntries,
  versionsOf,
} from '../../repositories/entries';
import { textOf, type Row, type VersionKey } from '../../repositories/rows';
import { countVersions } from '../../repositories/type-counts';
import { linksAttribute, sourceTypes } from '../source-types';

/** Sources read at once with all that they are made of: some tens of milliseconds. */
const ROWS_AT_ONCE = 50;
/** Rows read at once without them. */
const KEYS_AT_ONCE = 2_000;

/** One version of a source as it stands in the database. */
export interface ReadSource {
  readonly key: VersionKey;
  readonly document: SourceDocument;
  /** What the editor chose, as stored: not checked yet. */
  readonly choices: unknown;
}

export interface Scope {
  readonly uid?: string;
  readonly locale?: string;
  readonly state?: VersionKey['state'];
}

/** Reads sources from the database: none of them is held, for a site may have a hundred thousand. */
export const createSourceReader = (
  strapi: Core.Strapi,
  settings: Settings,
  defaultLocale: () => string,
) => {
  const languageOf = ({ locale }: Pick<VersionKey, 'locale'>): string =>
    locale === '' ? defaultLocale() : locale;

  /** What stands in the `locale` of versions that are read in a language. */
  const localesOf = (language: string): string[] =>
    language === defaultLocale() ? ['', language] : [language];

  const readRow = (type: Struct.ContentTypeSchema, row: Row): ReadSource[] => {
    const own = sourceSettingsOf(strapi, type.uid, settings.sources);
    return versionsOf(type, row).map((key) => ({
      key,
      document: sourceDocumentOf(strapi, own, row, languageOf(key)),
      choices: row[linksAttribute(type) ?? ''],
    }));
  };

  const populateFor = (uid: string): object =>
    sourcePopulate(strapi, sourceSettingsOf(strapi, uid, settings.sources));

  /** Rows that the scope asks for; undefined where the type has none. */
  const whereOf = (
    type: Struct.ContentTypeSchema,
    { locale, state }: Scope,
  ): object | undefined => {
    if (locale !== undefined && !isLocalized(type) && locale !== defaultLocale()) return undefined;
    return {
      ...(locale !== undefined && isLocalized(type) ? { locale } : {}),
      ...(state !== undefined && hasDraftAndPublish(type)
        ? { publishedAt: state === 'published' ? { $notNull: true } : { $null: true } }
        : {}),
    };
  };

  /** All versions of some documents of a type, or those in one language; none where it is no source. */
  const read = async (
    uid: string,
    documentIds: readonly string[],
    scope: Pick<Scope, 'locale'> = {},
  ): Promise<ReadSource[]> => {
    const type = contentTypeOf(strapi, uid);
    if (!type || linksAttribute(type) === undefined) return [];
    const where = whereOf(type, scope);
    if (!where) return [];
    const populate = populateFor(uid);
    const rows = await readEntries(strapi, uid, { documentIds, where, populate });
    return rows.flatMap((row) => readRow(type, row));
  };

  const typesIn = ({ uid }: Scope): Struct.ContentTypeSchema[] =>
    sourceTypes(strapi).filter((type) => uid === undefined || type.uid === uid);

  /** Every version in the scope, some at a time. */
  async function* pages(scope: Scope = {}): AsyncGenerator<ReadSource[], undefined> {
    for (const type of typesIn(scope)) {
      const where = whereOf(type, scope);
      if (!where) continue;
      const populate = populateFor(type.uid);
      const size = ROWS_AT_ONCE;
      for await (const rows of pagesOf(strapi, type.uid, { where, populate, size })) {
        const found = rows.flatMap((row) => readRow(type, row));
        yield scope.state ? found.filter(({ key }) => key.state === scope.state) : found;
      }
    }
  }

  /** The versions in the scope, without their texts, some at a time. */
  async function* keyPages(scope: Scope = {}): AsyncGenerator<VersionKey[], undefined> {
    for (const type of typesIn(scope)) {
      const where = whereOf(type, scope);
      if (!where) continue;
      const select = ['id', 'documentId', 'publishedAt', ...(isLocalized(type) ? ['locale'] : [])];
      for await (const rows of pagesOf(strapi, type.uid, { where, select, size: KEYS_AT_ONCE })) {
        const found = rows.flatMap((row) => versionsOf(type, row));
        yield scope.state ? found.filter(({ state }) => state === scope.state) : found;
      }
    }
  }

  const keys = async (scope: Scope = {}): Promise<VersionKey[]> => {
    const found: VersionKey[] = [];
    for await (const page of keyPages(scope)) found.push(...page);
    return found;
  };

  /** The languages in which there are sources. */
  const languages = async (): Promise<string[]> => {
    const found = new Set<string>();
    for (const { uid } of sourceTypes(strapi))
      for (const counted of await countVersions(strapi, uid)) found.add(languageOf(counted));
    return [...found].sort();
  };

  /** Which of some documents of a type are there. */
  const existing = async (uid: string, documentIds: readonly string[]): Promise<Set<string>> => {
    const type = contentTypeOf(strapi, uid);
    if (!type || linksAttribute(type) === undefined) return new Set();
    const rows = await readEntries(strapi, uid, { documentIds, select: ['id', 'documentId'] });
    return new Set(rows.map((row) => textOf(row, 'documentId')));
  };

  return { languageOf, localesOf, read, pages, keyPages, keys, languages, existing };
};

export type SourceReader = ReturnType<typeof createSourceReader>;
