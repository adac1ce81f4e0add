import type { Core } from '@strapi/strapi';

import type { StoredAssessment, StoredLink } from './link-rows';
import { table, textOf, type Row, type State } from './rows';

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';

const LINK_COLUMNS = [
  'id',
  'sourceDocumentId',
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

/** Stored links for reading: many sources at a time, one query for links and one for assessments. */
export const createLinkPages = (strapi: Core.Strapi) => {
  const links = table(strapi, LINK);
  const assessments = table(strapi, ASSESSMENT);

  /** By documentId; `withMatch` reads what an explanation needs as well. */
  const read = async (
    { uid, documentIds, locale, state }: PageKey,
    { withMatch }: { withMatch: boolean },
  ): Promise<Map<string, StoredPage>> => {
    if (documentIds.length === 0) return new Map();
    const where = {
      sourceUid: uid,
      sourceDocumentId: { $in: documentIds },
      sourceLocale: locale,
      sourceState: state,
    };
    const [assessed, rows] = await Promise.all([
      assessments.find({ where }),
      links.find({
        where,
        select: withMatch ? [...LINK_COLUMNS, 'match'] : LINK_COLUMNS,
        orderBy: { rank: 'asc' },
      }),
    ]);
    const bySource = new Map<string, Row[]>();
    for (const row of rows) {
      const documentId = textOf(row, 'sourceDocumentId');
      bySource.set(documentId, [...(bySource.get(documentId) ?? []), row]);
    }
    return new Map(
      assessed.map((row) => {
        const documentId = textOf(row, 'sourceDocumentId');
        return [documentId, pageOf(row, bySource.get(documentId) ?? [])];
      }),
    );
  };

  const pageOf = (assessment: Row, rows: readonly Row[]): StoredPage => ({
    assessment: assessment as Row & StoredAssessment,
    links: rows as unknown as StoredLink[],
  });

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
