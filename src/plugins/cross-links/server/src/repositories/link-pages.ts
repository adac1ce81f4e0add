import type { Core } from '@strapi/strapi';

import type { NeedAssessment } from '../../../core/src';

import type { StoredAssessment, StoredLink } from './link-rows';
import { table, textOf, type Row, type State } from './rows';

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';

const ASSESSMENT_FIELDS = [
  'sourceDocumentId',
  'need',
  'emptyReason',
  'engineVersion',
  'resultHash',
  'computedAt',
];
const LINK_FIELDS = [
  'rank',
  'offeringUid',
  'offeringDocumentId',
  'kind',
  'origin',
  'house',
  'family',
  'score',
  'reasons',
];

/** Versions of many documents of one type: all in one language and state. */
export interface PageKey {
  readonly uid: string;
  readonly documentIds: readonly string[];
  /** '' for a type without languages. */
  readonly locale: string;
  readonly state: State;
}

export interface StoredPage {
  readonly assessment: StoredAssessment;
  readonly links: readonly StoredLink[];
}

/** A candidate row seen from its offering. */
export interface SourceOfOffering {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** Databases differ in whether they hand out JSON read or as text. */
const jsonOf = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

/** Of the many candidates few are shown: the others' reasons are never read. */
const linkOf = (row: Row): StoredLink => ({
  rank: Number(row.rank),
  offeringUid: textOf(row, 'offeringUid'),
  offeringDocumentId: textOf(row, 'offeringDocumentId'),
  kind: row.kind === 'trainer' ? 'trainer' : 'mentor',
  origin: row.origin === 'pinned' ? 'pinned' : 'automatic',
  house: textOf(row, 'house') || null,
  family: textOf(row, 'family') || null,
  score: numberOf(row.score),
  get reasons() {
    return jsonOf(row.reasons);
  },
  get match() {
    return jsonOf(row.match ?? null);
  },
});

const assessmentOf = (row: Row): StoredAssessment => ({
  ...(row as unknown as StoredAssessment),
  need: jsonOf(row.need) as NeedAssessment,
});

/** Two assessments of one version are damage that the worker mends; until then the first one counts. */
const pagesOf = (rows: readonly Row[]): Map<string, StoredPage> => {
  const pages = new Map<
    string,
    { id: unknown; assessment: StoredAssessment; links: StoredLink[] }
  >();
  for (const row of rows) {
    const documentId = textOf(row, 'sourceDocumentId');
    const id = row.assessmentId;
    const page = pages.get(documentId) ?? { id, assessment: assessmentOf(row), links: [] };
    pages.set(documentId, page);
    if (row.rank !== null && id === page.id) page.links.push(linkOf(row));
  }
  return pages;
};

/** Stored links for reading: those of many sources with their assessments, in one statement. */
export const createLinkPages = (strapi: Core.Strapi) => {
  const links = table(strapi, LINK);

  const columnOf = (uid: string, field: string): string => {
    const { attributes } = strapi.db.metadata.get(uid);
    const attribute = attributes[field] as { readonly columnName?: string } | undefined;
    return attribute?.columnName ?? field;
  };

  const selected = (alias: string, uid: string, fields: readonly string[]): string[] =>
    fields.map((field) => `${alias}.${columnOf(uid, field)} as ${field}`);

  /**
   * By documentId; `withMatch` reads what an explanation needs as well. Written for the database itself: the layer above
   * it takes longer to put two such questions together than the database to answer them.
   */
  const read = async (
    { uid, documentIds, locale, state }: PageKey,
    { withMatch }: { withMatch: boolean },
  ): Promise<Map<string, StoredPage>> => {
    if (documentIds.length === 0) return new Map();
    const linkFields = withMatch ? [...LINK_FIELDS, 'match'] : LINK_FIELDS;
    const key = ['sourceUid', 'sourceDocumentId', 'sourceLocale', 'sourceState'] as const;
    const a = (field: string): string => `a.${columnOf(ASSESSMENT, field)}`;
    const l = (field: string): string => `l.${columnOf(LINK, field)}`;
    const tableOf = (model: string): string => strapi.db.metadata.get(model).tableName;
    const rows = (await strapi.db.transaction(({ trx }) =>
      strapi.db
        .getConnection()
        .from(`${tableOf(ASSESSMENT)} as a`)
        .leftJoin(`${tableOf(LINK)} as l`, (on) => {
          for (const field of key) on.on(a(field), l(field));
        })
        .whereIn(a('sourceDocumentId'), documentIds)
        .where({
          [a('sourceUid')]: uid,
          [a('sourceLocale')]: locale,
          [a('sourceState')]: state,
        })
        .orderBy(l('rank'))
        .select([
          'a.id as assessmentId',
          ...selected('a', ASSESSMENT, ASSESSMENT_FIELDS),
          ...selected('l', LINK, linkFields),
        ])
        .transacting(trx as never),
    )) as Row[];
    return pagesOf(rows);
  };

  /** Sources with this offering among their candidates, the best match first; at most `limit`. */
  const sourcesOf = async (
    offering: { readonly uid: string; readonly documentId: string },
    { locale, state, limit }: { locale: string; state: State; limit: number },
  ): Promise<SourceOfOffering[]> => {
    const rows = await links.find({
      where: {
        offeringUid: offering.uid,
        offeringDocumentId: offering.documentId,
        sourceState: state,
        sourceLocale: { $in: [locale, ''] },
      },
      select: ['id', 'sourceUid', 'sourceDocumentId', 'sourceLocale'],
      orderBy: [{ rank: 'asc' }, { score: 'desc' }, { sourceDocumentId: 'asc' }],
      limit,
    });
    return rows.map((row) => ({
      uid: textOf(row, 'sourceUid'),
      documentId: textOf(row, 'sourceDocumentId'),
      locale: textOf(row, 'sourceLocale'),
    }));
  };

  return { read, sourcesOf };
};

export type LinkPages = ReturnType<typeof createLinkPages>;
