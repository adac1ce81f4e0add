import type { Core } from '@strapi/strapi';
import type { Kind, NeedAssessment, NeedSummary } from '../../../core/src';

import { insertRows, table, textOf, type Row, type VersionKey } from './rows';

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';
/** Rows of one statement: SQLite takes some 32,000 parameters. */
const CHUNK = 500;
/** Rows read at once of which only the hash matters, and what is read of them. */
const HASHES_AT_ONCE = 2_000;
const HASH_FIELDS = [
  'id',
  'sourceUid',
  'sourceDocumentId',
  'sourceLocale',
  'sourceState',
  'inputHash',
];

/** A stored candidate, as the read path needs it. */
export interface StoredLink {
  readonly rank: number;
  readonly offeringUid: string;
  readonly offeringDocumentId: string;
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
  readonly house: string | null;
  readonly family: string | null;
  /** Absent for a pin that could not be scored. */
  readonly score: number | null;
  readonly match: unknown;
  readonly reasons: unknown;
}

export interface StoredAssessment {
  readonly need: NeedAssessment;
  /** The same without its evidence, for readers; null in rows that are older than it. */
  readonly summary: NeedSummary | null;
  readonly emptyReason: string | null;
  readonly engineVersion: string;
  /** Hash of all that readers could notice; equal hash, nothing to write. */
  readonly resultHash: string;
  /** Hash of all of the source that they were worked out from; null in rows that are older than it. */
  readonly inputHash: string | null;
  readonly computedAt: string | Date;
}

export interface LinkSet {
  readonly key: VersionKey;
  readonly links: readonly StoredLink[];
  readonly assessment: StoredAssessment;
}

/** A set as it stands in the tables; rows without an assessment, or with two, are damage that is to be mended. */
export interface StoredSet extends Omit<LinkSet, 'assessment'> {
  readonly assessment: StoredAssessment | undefined;
  readonly isDamaged: boolean;
  /** The list last announced to webhooks, as text; null in rows that are older than announcements. */
  readonly announced: string | null;
  readonly assessmentIds: readonly number[];
  readonly linkIds: readonly number[];
}

const whereOf = ({ uid, documentId, locale, state }: VersionKey) => ({
  sourceUid: uid,
  sourceDocumentId: documentId,
  sourceLocale: locale,
  sourceState: state,
});

const keyOfRow = (row: Row): VersionKey => ({
  uid: textOf(row, 'sourceUid'),
  documentId: textOf(row, 'sourceDocumentId'),
  locale: textOf(row, 'sourceLocale'),
  state: row.sourceState === 'draft' ? 'draft' : 'published',
});

const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => Number(id));

const byVersion = (rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = JSON.stringify(keyOfRow(row));
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
};

/** Everything the worker has worked out, by version of a source. */
export const createLinkRows = (strapi: Core.Strapi) => {
  const links = table(strapi, LINK);
  const assessments = table(strapi, ASSESSMENT);

  /** What is stored for the versions of some documents of a type, row by row. */
  const storedOf = async (uid: string, documentIds: readonly string[]): Promise<StoredSet[]> => {
    if (documentIds.length === 0) return [];
    const where = { sourceUid: uid, sourceDocumentId: { $in: documentIds } };
    const [judged, linked] = await Promise.all([
      assessments.find({ where, orderBy: { id: 'asc' } }),
      links.find({ where, orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
    ]);
    const [judgedBy, linkedBy] = [byVersion(judged), byVersion(linked)];
    return [...new Set([...judgedBy.keys(), ...linkedBy.keys()])].map((name) => {
      const own = judgedBy.get(name) ?? [];
      const rows = linkedBy.get(name) ?? [];
      return {
        key: keyOfRow((own[0] ?? rows[0]) as Row),
        assessment: own[0] as (Row & StoredAssessment) | undefined,
        links: rows as unknown as StoredLink[],
        isDamaged: own.length !== 1,
        announced: typeof own[0]?.announced === 'string' ? own[0].announced : null,
        assessmentIds: idsOf(own),
        linkIds: idsOf(rows),
      };
    });
  };

  const removeIds = async (rows: ReturnType<typeof table>, ids: readonly number[]) => {
    for (let at = 0; at < ids.length; at += CHUNK)
      await rows.remove({ id: { $in: ids.slice(at, at + CHUNK) } });
  };

  const createAll = async (uid: string, data: readonly object[]): Promise<void> => {
    for (let at = 0; at < data.length; at += CHUNK)
      await insertRows(strapi, uid, data.slice(at, at + CHUNK));
  };

  /** Takes some sets away and puts others in their place; to be called within a transaction. */
  const replace = async (
    gone: readonly StoredSet[],
    made: readonly (LinkSet & { readonly announced: string | null })[],
  ): Promise<void> => {
    await removeIds(
      assessments,
      gone.flatMap(({ assessmentIds }) => assessmentIds),
    );
    await removeIds(
      links,
      gone.flatMap(({ linkIds }) => linkIds),
    );
    await createAll(
      ASSESSMENT,
      made.map(({ key, assessment, announced }) => ({ ...whereOf(key), ...assessment, announced })),
    );
    await createAll(
      LINK,
      made.flatMap(({ key, links: list }) => list.map((link) => ({ ...whereOf(key), ...link }))),
    );
  };

  /** Documents that rows are stored for, from a row id on: a page, and the id to go on behind. */
  const documentsFrom = async (kind: 'assessment' | 'link', after: number, limit: number) => {
    const rows = await (kind === 'link' ? links : assessments).find({
      where: { id: { $gt: after } },
      orderBy: { id: 'asc' },
      limit,
      select: ['id', 'sourceUid', 'sourceDocumentId'],
    });
    const named = rows.map((row) => ({
      uid: textOf(row, 'sourceUid'),
      documentId: textOf(row, 'sourceDocumentId'),
    }));
    const documents = [
      ...new Map(named.map((one) => [`${one.uid}:${one.documentId}`, one])).values(),
    ];
    return { documents, last: rows.length < limit ? undefined : Number(rows.at(-1)?.id) };
  };

  /** Source documents that have a candidate row for one of the offerings. */
  const sourcesOf = async (
    offerings: readonly { uid: string; documentId: string }[],
  ): Promise<{ uid: string; documentId: string }[]> => {
    const found = new Map<string, { uid: string; documentId: string }>();
    for (const { uid, documentId } of offerings) {
      const rows = await links.find({
        where: { offeringUid: uid, offeringDocumentId: documentId },
        select: ['id', 'sourceUid', 'sourceDocumentId'],
      });
      for (const row of rows) {
        const target = {
          uid: textOf(row, 'sourceUid'),
          documentId: textOf(row, 'sourceDocumentId'),
        };
        found.set(`${target.uid}:${target.documentId}`, target);
      }
    }
    return [...found.values()];
  };

  /** What the stored links of some documents were worked out from, by `documentId|locale|state`. */
  const inputHashes = async (
    uid: string,
    documentIds: readonly string[],
  ): Promise<Map<string, string>> => {
    const rows = await assessments.find({
      where: { sourceUid: uid, sourceDocumentId: { $in: documentIds } },
      select: HASH_FIELDS,
    });
    return new Map(
      rows.map((row) => {
        const { documentId, locale, state } = keyOfRow(row);
        return [`${documentId}|${locale}|${state}`, textOf(row, 'inputHash')];
      }),
    );
  };

  /** What the stored links of all versions in some locales were worked out from, some at a time. */
  async function* hashPages(
    locales: readonly string[],
  ): AsyncGenerator<{ readonly key: VersionKey; readonly inputHash: string }[], undefined> {
    for (let last = 0; ;) {
      const rows = await assessments.find({
        where: { sourceLocale: { $in: locales }, id: { $gt: last } },
        orderBy: { id: 'asc' },
        limit: HASHES_AT_ONCE,
        select: HASH_FIELDS,
      });
      yield rows.map((row) => ({ key: keyOfRow(row), inputHash: textOf(row, 'inputHash') }));
      if (rows.length < HASHES_AT_ONCE) return;
      last = Number(rows.at(-1)?.id);
    }
  }

  /** How many versions were linked with each engine version, by `uid|locale|state|version`. */
  const countByVersion = async (): Promise<Map<string, number>> => {
    const groups = ['source_uid', 'source_locale', 'source_state', 'engine_version'] as const;
    const rows: Row[] = await strapi.db
      .connection('cross_links_assessments')
      .select(...groups)
      .count({ count: '*' })
      .groupBy(...groups);
    return new Map(
      rows.map((row) => [groups.map((name) => textOf(row, name)).join('|'), Number(row.count)]),
    );
  };

  return { storedOf, replace, documentsFrom, sourcesOf, inputHashes, hashPages, countByVersion };
};

export type LinkRows = ReturnType<typeof createLinkRows>;
