import type { Core } from '@strapi/strapi';

import { needSummary, type NeedAssessment, type NeedSummary } from '../../../core/src';

import type { StoredAssessment, StoredLink } from './link-rows';
import { readThrough, sizeOf, type Epoch } from './epochs';
import { table, textOf, type Row, type State } from './rows';
import { ask, createStatements, filled } from './statement';

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';

const ASSESSMENT_FIELDS = ['sourceDocumentId', 'emptyReason', 'engineVersion', 'computedAt'];
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
  readonly assessment: Pick<StoredAssessment, 'emptyReason' | 'engineVersion' | 'computedAt'>;
  readonly summary: NeedSummary | null;
  /** Read with the matches alone. */
  readonly need: NeedAssessment | null;
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

/**
 * Of the many candidates few are shown: the others’ reasons are never read. Those that are shown are read once, for all
 * who share the link; a match is read for each, since an explanation hands it out as it is.
 */
const linkOf = (row: Row): StoredLink => {
  let reasons: unknown;
  return {
    rank: Number(row.rank),
    offeringUid: textOf(row, 'offeringUid'),
    offeringDocumentId: textOf(row, 'offeringDocumentId'),
    kind: row.kind === 'trainer' ? 'trainer' : 'mentor',
    origin: row.origin === 'pinned' ? 'pinned' : 'automatic',
    house: textOf(row, 'house') || null,
    family: textOf(row, 'family') || null,
    score: numberOf(row.score),
    get reasons() {
      reasons ??= jsonOf(row.reasons);
      return reasons;
    },
    get match() {
      return jsonOf(row.match ?? null);
    },
  };
};

/** What is needed is null where the first candidate is missing: damage, which the worker mends. */
const headOf = (row: Row): Omit<StoredPage, 'links'> => {
  const need = jsonOf(row.need ?? null) as NeedAssessment | null;
  const summary = jsonOf(row.summary ?? null) as NeedSummary | null;
  return {
    assessment: row as unknown as StoredAssessment,
    summary: summary ?? (need && needSummary(need)),
    need,
  };
};

/** What is stored of one source, as all may share it. */
interface Shelf {
  readonly head: Row;
  readonly links: readonly StoredLink[];
  readonly size: number;
}

/** Two assessments of one version are damage that the worker mends; until then the first one counts. */
const shelfOf = (rows: readonly Row[]): Shelf => {
  const [head = {}] = rows;
  const own = rows.filter(
    ({ assessmentId, rank }) => rank !== null && assessmentId === head.assessmentId,
  );
  return { head, links: own.map(linkOf), size: sizeOf(rows) };
};

interface ReadOptions {
  readonly withMatch: boolean;
  /** Absent: everything is read. */
  readonly epoch?: Epoch | undefined;
}

/** Stored links for reading: those of many sources with their assessments, in one statement. */
export const createLinkPages = (strapi: Core.Strapi) => {
  const links = table(strapi, LINK);
  const statements = createStatements();

  const columnOf = (uid: string, field: string): string => {
    const { attributes } = strapi.db.metadata.get(uid);
    const attribute = attributes[field] as { readonly columnName?: string } | undefined;
    return attribute?.columnName ?? field;
  };

  const selected = (alias: string, uid: string, fields: readonly string[]): string[] =>
    fields.map((field) => `${alias}.${columnOf(uid, field)} as ${field}`);

  /** What a source needs is long: it comes with the first of its candidates, or where there is none. */
  const once = (column: string, name: string, { rank, also }: { rank: string; also?: string }) =>
    strapi.db.connection.raw(
      `CASE WHEN (?? IS NULL OR ?? = 0) ${also === undefined ? '' : 'AND ?? IS NULL'} THEN ?? END AS ??`,
      [rank, rank, ...(also === undefined ? [] : [also]), column, name],
    );

  const write = (ids: readonly string[], { withMatch }: { withMatch: boolean }) => {
    const linkFields = withMatch ? [...LINK_FIELDS, 'match'] : LINK_FIELDS;
    const key = ['sourceUid', 'sourceDocumentId', 'sourceLocale', 'sourceState'] as const;
    const a = (field: string): string => `a.${columnOf(ASSESSMENT, field)}`;
    const l = (field: string): string => `l.${columnOf(LINK, field)}`;
    const tableOf = (model: string): string => strapi.db.metadata.get(model).tableName;
    return strapi.db
      .getConnection()
      .from(`${tableOf(ASSESSMENT)} as a`)
      .leftJoin(`${tableOf(LINK)} as l`, (on) => {
        for (const field of key) on.on(a(field), l(field));
      })
      .whereIn(a('sourceDocumentId'), ids)
      .where({ [a('sourceUid')]: '', [a('sourceLocale')]: '', [a('sourceState')]: '' })
      .orderBy(l('rank'))
      .select([
        'a.id as assessmentId',
        once(a('summary'), 'summary', { rank: l('rank') }),
        // The whole of it with the matches, and of rows that are older than their summary.
        once(a('need'), 'need', { rank: l('rank'), ...(withMatch ? {} : { also: a('summary') }) }),
        ...selected('a', ASSESSMENT, ASSESSMENT_FIELDS),
        ...selected('l', LINK, linkFields),
      ]);
  };

  const readShelves = async (
    { uid, documentIds, locale, state }: PageKey,
    { withMatch }: ReadOptions,
  ): Promise<Map<string, Shelf>> => {
    const ids = filled(documentIds);
    const statement = statements(String(withMatch), ids.length, () => write(ids, { withMatch }));
    const bySource = new Map<string, Row[]>();
    for (const row of await ask(strapi, statement, [...ids, uid, locale, state])) {
      const documentId = textOf(row, 'sourceDocumentId');
      const own = bySource.get(documentId);
      if (own) own.push(row);
      else bySource.set(documentId, [row]);
    }
    return new Map([...bySource].map(([documentId, rows]) => [documentId, shelfOf(rows)]));
  };

  /**
   * By documentId; `withMatch` reads what an explanation needs as well. Written for the database itself: the layer above
   * it takes longer to put two such questions together than the database to answer them.
   */
  const read = async (
    { documentIds, ...key }: PageKey,
    { withMatch, epoch }: ReadOptions,
  ): Promise<Map<string, StoredPage>> => {
    const name = `links|${key.uid}|${key.locale}|${key.state}|${withMatch}`;
    const kept = { epoch, name, weigh: ({ size }: Shelf) => size };
    const shelves = await readThrough(kept, documentIds, (missing) =>
      readShelves({ ...key, documentIds: missing }, { withMatch }),
    );
    return new Map(
      [...shelves].map(([documentId, { head, links: own }]) => [
        documentId,
        { ...headOf(head), links: own },
      ]),
    );
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
