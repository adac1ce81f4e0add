import type { Core } from '@strapi/strapi';
import type { Kind } from '../../../core/src';

import { table, textOf, type Row, type VersionKey } from './rows';

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';

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
  readonly need: unknown;
  readonly emptyReason: string | null;
  readonly engineVersion: string;
  /** Hash of all that readers could notice; equal hash, nothing to write. */
  readonly resultHash: string;
  readonly computedAt: string | Date;
}

export interface LinkSet {
  readonly key: VersionKey;
  readonly links: readonly StoredLink[];
  readonly assessment: StoredAssessment;
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

/** Everything the worker has worked out, by version of a source. */
export const createLinkRows = (strapi: Core.Strapi) => {
  const links = table(strapi, LINK);
  const assessments = table(strapi, ASSESSMENT);

  /** One indexed query each; the rows in the order of preference. */
  const read = async (key: VersionKey): Promise<Omit<LinkSet, 'key'> | undefined> => {
    const [found, rows] = await Promise.all([
      assessments.find({ where: whereOf(key), limit: 1 }),
      links.find({ where: whereOf(key), orderBy: { rank: 'asc' } }),
    ]);
    const assessment = found[0] as (Row & StoredAssessment) | undefined;
    return assessment && { assessment, links: rows as unknown as StoredLink[] };
  };

  const remove = async (key: VersionKey): Promise<void> => {
    await links.remove(whereOf(key));
    await assessments.remove(whereOf(key));
  };

  /** What is stored for the versions of one document: their keys, and the hash of what readers get. */
  const storedFor = async (uid: string, documentId: string) => {
    const rows = await assessments.find({
      where: { sourceUid: uid, sourceDocumentId: documentId },
      select: [
        'id',
        'sourceUid',
        'sourceDocumentId',
        'sourceLocale',
        'sourceState',
        'resultHash',
        'engineVersion',
      ],
    });
    return rows.map((row) => ({
      key: keyOfRow(row),
      resultHash: textOf(row, 'resultHash'),
      engineVersion: textOf(row, 'engineVersion'),
    }));
  };

  /** Replaces what is stored for the version, in one transaction. */
  const write = async ({ key, links: list, assessment }: LinkSet): Promise<void> => {
    await strapi.db.transaction(async () => {
      await remove(key);
      await assessments.create({ ...whereOf(key), ...assessment });
      await links.createMany(list.map((link) => ({ ...whereOf(key), ...link })));
    });
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

  /** The engine version behind each stored version of a source, by its key as JSON. */
  const versions = async (): Promise<Map<string, string>> => {
    const rows = await assessments.find({
      select: [
        'id',
        'sourceUid',
        'sourceDocumentId',
        'sourceLocale',
        'sourceState',
        'engineVersion',
      ],
    });
    return new Map(
      rows.map((row) => {
        const { uid, documentId, locale, state } = keyOfRow(row);
        return [JSON.stringify([uid, documentId, locale, state]), textOf(row, 'engineVersion')];
      }),
    );
  };

  return { read, remove, storedFor, write, sourcesOf, versions };
};

export type LinkRows = ReturnType<typeof createLinkRows>;
