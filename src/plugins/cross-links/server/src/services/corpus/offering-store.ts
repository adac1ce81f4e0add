import type { Core } from '@strapi/strapi';
import type { OfferingDocument, OfferingSettings, Settings } from '../../../../core/src';

import { offeringDocumentOf, offeringPopulate } from '../../documents/offering-document';
import { contentTypeOf, pagesOf, versionsOf } from '../../repositories/entries';
import type { Row, State, VersionKey } from '../../repositories/rows';
import type { Breath } from '../breath';
import { VersionMap } from './version-map';

const LIGHT = ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'];
/** Offerings read at once with all that they are made of. */
const ROWS_AT_ONCE = 50;
/** Documents named in one statement. */
const CHUNK = 200;

/** An offering that is other than it was; without `after` it is gone. */
export interface OfferingChange {
  readonly key: VersionKey;
  readonly id: string;
  readonly after: OfferingDocument | undefined;
}

/** An offering as it is. */
export interface HeldOffering extends OfferingChange {
  readonly after: OfferingDocument;
}

const signatureOf = (row: Row): string => `${String(row.id)}@${String(row.updatedAt)}`;

const chunksOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, at) =>
    list.slice(at * CHUNK, (at + 1) * CHUNK),
  );

/** Every offering of the site, in all versions, as the engine reads it. */
export const createOfferingStore = (
  strapi: Core.Strapi,
  settings: Settings,
  { languageOf, breath }: { languageOf: (key: VersionKey) => string; breath: Breath },
) => {
  const held = new VersionMap<OfferingDocument>();

  /** Offering types that are configured but not installed are left out: the schema pack is a default, no duty. */
  const types = (): OfferingSettings[] =>
    settings.offerings.filter(({ uid }) => contentTypeOf(strapi, uid) !== undefined);

  /** Takes rows in; what they say anew. */
  const take = (
    type: OfferingSettings,
    rows: readonly Row[],
    seen: Set<string>,
  ): OfferingChange[] => {
    const schema = contentTypeOf(strapi, type.uid);
    if (!schema) return [];
    return rows.flatMap((row) =>
      versionsOf(schema, row).flatMap((key): OfferingChange[] => {
        seen.add(JSON.stringify(key));
        const after = offeringDocumentOf(strapi, type, row, languageOf(key));
        const before = held.get(key);
        const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(after);
        // What says the same stays the same object: others know it by that.
        held.set(key, signatureOf(row), isSame ? before : after);
        return isSame ? [] : [{ key, id: after.id, after }];
      }),
    );
  };

  /** Lets go what is held under these keys and was not seen. */
  const dropUnseen = (keys: readonly VersionKey[], seen: ReadonlySet<string>): OfferingChange[] =>
    keys.flatMap((key): OfferingChange[] => {
      const before = held.get(key);
      if (!before || seen.has(JSON.stringify(key))) return [];
      held.delete(key);
      return [{ key, id: before.id, after: undefined }];
    });

  const readDocuments = async (type: OfferingSettings, documentIds?: readonly string[]) => {
    const changes: OfferingChange[] = [];
    const seen = new Set<string>();
    const where = documentIds ? { documentId: { $in: documentIds } } : {};
    const populate = offeringPopulate(strapi, type);
    const size = ROWS_AT_ONCE;
    for await (const rows of pagesOf(strapi, type.uid, { where, populate, size })) {
      changes.push(...take(type, rows, seen));
      await breath.breathe();
    }
    const keys = documentIds
      ? documentIds.flatMap((documentId) => held.keysOfDocument(type.uid, documentId))
      : held.keysOf(type.uid);
    return [...changes, ...dropUnseen(keys, seen)];
  };

  /** Reads these documents again, whatever type they are of; what changed. */
  const reload = async (documentIds: readonly string[]): Promise<OfferingChange[]> => {
    const changes: OfferingChange[] = [];
    for (const type of types())
      for (const part of chunksOf(documentIds)) changes.push(...(await readDocuments(type, part)));
    return changes;
  };

  /** Reads everything again. */
  const load = async (): Promise<OfferingChange[]> => {
    const named = new Set(types().map(({ uid }) => uid));
    const keys = [...held.all()].map(({ key }) => key).filter(({ uid }) => !named.has(uid));
    const changes = dropUnseen(keys, new Set());
    for (const type of types()) changes.push(...(await readDocuments(type)));
    return changes;
  };

  /** Looks over all rows without their texts and reads those that look other than before. */
  const catchUp = async (): Promise<OfferingChange[]> => {
    const stale = new Set<string>();
    for (const type of types()) {
      const schema = contentTypeOf(strapi, type.uid);
      const gone = new Set(held.keysOf(type.uid).map((key) => JSON.stringify(key)));
      for await (const rows of pagesOf(strapi, type.uid, { select: LIGHT, size: 2_000 })) {
        for (const row of rows) {
          for (const key of schema ? versionsOf(schema, row) : []) {
            gone.delete(JSON.stringify(key));
            if (!held.isCurrent(key, signatureOf(row))) stale.add(key.documentId);
          }
        }
        await breath.breathe();
      }
      for (const name of gone) stale.add((JSON.parse(name) as VersionKey).documentId);
    }
    return reload([...stale]);
  };

  const isIn = (locale: string) => (key: VersionKey) => key.locale === '' || key.locale === locale;

  return {
    load,
    reload,
    catchUp,
    /** Offerings in one state that are read in one language; those of types without languages are in all. */
    inLanguage: (locale: string, state: State): OfferingDocument[] =>
      held.inLanguage(state, isIn(locale)),
    /** The versions of one offering. */
    versionsOf: (uid: string, documentId: string): HeldOffering[] =>
      held.keysOfDocument(uid, documentId).flatMap((key) => {
        const document = held.get(key);
        return document ? [{ key, id: document.id, after: document }] : [];
      }),
    has: (locale: string, state: State): boolean => held.some(state, isIn(locale)),
  };
};

export type OfferingStore = ReturnType<typeof createOfferingStore>;
