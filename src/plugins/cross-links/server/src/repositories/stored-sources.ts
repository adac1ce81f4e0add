import type { Core } from '@strapi/strapi';
import type { Kind, NeedAssessment } from '../../../core/src';

import { isRow, table, textOf, type Row, type State, type VersionKey } from './rows';

/** Rows read at once: under SQLite's limit of parameters, and a few megabytes. */
const PAGE = 500;

/** A stored candidate without its explanation. */
export interface LightLink {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
  readonly house: string | null;
  readonly family: string | null;
  readonly score: number | null;
}

/** What is stored for one version of a source: enough to say what its readers see. */
export interface StoredSource {
  readonly key: VersionKey;
  readonly need: Pick<NeedAssessment, 'verdict' | 'decidedBy' | 'overruled'>;
  readonly emptyReason: string | null;
  readonly links: readonly LightLink[];
  readonly assessmentId: number;
  /** The list last announced to webhooks, as text; null in rows that are older than announcements. */
  readonly announced: string | null;
}

const keyOfRow = (row: Row): VersionKey => ({
  uid: textOf(row, 'sourceUid'),
  documentId: textOf(row, 'sourceDocumentId'),
  locale: textOf(row, 'sourceLocale'),
  state: row.sourceState === 'draft' ? 'draft' : 'published',
});

const nameOf = (key: VersionKey): string => JSON.stringify(key);

const linkOf = (row: Row): LightLink => ({
  uid: textOf(row, 'offeringUid'),
  documentId: textOf(row, 'offeringDocumentId'),
  kind: row.kind === 'trainer' ? 'trainer' : 'mentor',
  origin: row.origin === 'pinned' ? 'pinned' : 'automatic',
  house: textOf(row, 'house') || null,
  family: textOf(row, 'family') || null,
  score: typeof row.score === 'number' ? row.score : null,
});

const SOURCE = ['id', 'sourceUid', 'sourceDocumentId', 'sourceLocale', 'sourceState'];
const LINK = [
  ...SOURCE,
  'rank',
  'offeringUid',
  'offeringDocumentId',
  'kind',
  'origin',
  'house',
  'family',
  'score',
];

const readAll = async (
  strapi: Core.Strapi,
  uid: string,
  params: { where: object; select: string[] },
) => {
  const rows: Row[] = [];
  for (let last = 0; ;) {
    const page = await table(strapi, uid).find({
      where: { $and: [params.where, { id: { $gt: last } }] },
      select: params.select,
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    rows.push(...page);
    if (page.length < PAGE) return rows;
    last = Number(page.at(-1)?.id);
  }
};

/** What is stored for the named documents, or for all, in one state or in both. */
export const readStoredSources = async (
  strapi: Core.Strapi,
  {
    documentIds,
    state,
    locale,
  }: { documentIds?: readonly string[]; state?: State; locale?: string },
): Promise<StoredSource[]> => {
  const where = {
    ...(documentIds ? { sourceDocumentId: { $in: documentIds } } : {}),
    ...(state ? { sourceState: state } : {}),
    ...(locale === undefined ? {} : { sourceLocale: { $in: ['', locale] } }),
  };
  const [assessments, links] = await Promise.all([
    readAll(strapi, 'plugin::cross-links.assessment', {
      where,
      select: [...SOURCE, 'need', 'emptyReason', 'announced'],
    }),
    readAll(strapi, 'plugin::cross-links.link', { where, select: LINK }),
  ]);
  const byKey = new Map<string, Row[]>();
  for (const row of links) {
    const name = nameOf(keyOfRow(row));
    byKey.set(name, [...(byKey.get(name) ?? []), row]);
  }
  return assessments.map((row) => {
    const key = keyOfRow(row);
    const own = (byKey.get(nameOf(key)) ?? []).sort((a, b) => Number(a.rank) - Number(b.rank));
    const need = isRow(row.need) ? (row.need as unknown as NeedAssessment) : undefined;
    return {
      key,
      need: {
        verdict: need?.verdict ?? 'unknown',
        decidedBy: need?.decidedBy ?? 'text',
        ...(need?.overruled ? { overruled: need.overruled } : {}),
      },
      emptyReason: textOf(row, 'emptyReason') || null,
      links: own.map(linkOf),
      assessmentId: Number(row.id),
      announced: typeof row.announced === 'string' ? row.announced : null,
    };
  });
};
