import type { Core } from '@strapi/strapi';
import {
  keyOf,
  referenceOf,
  type OfferingDocument,
  type OfferingSettings,
  type Settings,
} from '../../../../core/src';

import { offeringDocumentOf, offeringPopulate } from '../../documents/offering-document';
import { contentTypeOf, pagesOf, versionsOf } from '../../repositories/entries';
import { table, type Row, type State, type VersionKey } from '../../repositories/rows';
import type { Breath } from '../breath';
import type { Catalogue, TakenVersion } from './catalogue';
import { documentHash } from './document-hash';
import { createRecentDocuments } from './recent-documents';
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
  /** Equal where the offering reads the same. */
  readonly hash: string;
}

/** What is kept of a version: all of it, or, where they are too many, what tells whether it has changed. */
interface Kept {
  readonly hash: string;
  readonly document: OfferingDocument | undefined;
}

const chunksOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, at) =>
    list.slice(at * CHUNK, (at + 1) * CHUNK),
  );

interface Parts {
  readonly languageOf: (key: VersionKey) => string;
  readonly breath: Breath;
  readonly catalogue: Catalogue;
  /** Names how entries are read: what was noted of another reading says nothing. */
  readonly reading: () => string;
}

/** Every offering of the site, in all versions, as the engine reads it. */
export const createOfferingStore = (
  strapi: Core.Strapi,
  settings: Settings,
  { languageOf, breath, catalogue, reading }: Parts,
) => {
  const held = new VersionMap<Kept>();
  const recent = createRecentDocuments();
  let isInMemory = true;

  /** Offering types that are configured but not installed are left out: the schema pack is a default, no duty. */
  const types = (): OfferingSettings[] =>
    settings.offerings.filter(({ uid }) => contentTypeOf(strapi, uid) !== undefined);

  const signatureOf = (row: Row): string =>
    `${isInMemory ? '' : reading()}${String(row.id)}@${String(row.updatedAt)}`;

  /** The versions that rows stand for, as they read now. */
  const readRows = (type: OfferingSettings, rows: readonly Row[]): TakenVersion[] => {
    const schema = contentTypeOf(strapi, type.uid);
    if (!schema) return [];
    return rows.flatMap((row) =>
      versionsOf(schema, row).map((key): TakenVersion => {
        const document = offeringDocumentOf(strapi, type, row, languageOf(key));
        return { key, signature: signatureOf(row), hash: documentHash(document), document };
      }),
    );
  };

  /** Takes versions in; those that read otherwise than before. */
  const take = async (taken: readonly TakenVersion[]): Promise<OfferingChange[]> => {
    // A tag that is renamed changes what an offering says, and not its row.
    const news = taken.filter(
      ({ key, signature, hash }) => !held.isCurrent(key, signature) || held.get(key)?.hash !== hash,
    );
    if (!isInMemory) await catalogue.put(news);
    return taken.flatMap(({ key, signature, hash, document: after }): OfferingChange[] => {
      const before = held.get(key);
      const isSame = before?.hash === hash;
      // What says the same stays the same object: others know it by that.
      const document = isSame ? (before.document ?? after) : after;
      held.set(key, signature, { hash, document: isInMemory ? document : undefined });
      return isSame ? [] : [{ key, id: after.id, after }];
    });
  };

  const drop = async (keys: readonly VersionKey[]): Promise<OfferingChange[]> => {
    if (!isInMemory) await catalogue.remove(keys);
    for (const key of keys) held.delete(key);
    return keys.map((key) => ({ key, id: keyOf(key), after: undefined }));
  };

  const readDocuments = async (type: OfferingSettings, documentIds?: readonly string[]) => {
    const changes: OfferingChange[] = [];
    const seen = new Set<string>();
    const where = documentIds ? { documentId: { $in: documentIds } } : {};
    const populate = offeringPopulate(strapi, type);
    const size = ROWS_AT_ONCE;
    for await (const rows of pagesOf(strapi, type.uid, { where, populate, size })) {
      const taken = readRows(type, rows);
      for (const { key } of taken) seen.add(JSON.stringify(key));
      changes.push(...(await take(taken)));
      await breath.breathe();
    }
    const keys = documentIds
      ? documentIds.flatMap((documentId) => held.keysOfDocument(type.uid, documentId))
      : held.keysOf(type.uid);
    return [...changes, ...(await drop(keys.filter((key) => !seen.has(JSON.stringify(key)))))];
  };

  /** Reads these documents again, whatever type they are of; what changed. */
  const reload = async (documentIds: readonly string[]): Promise<OfferingChange[]> => {
    const changes: OfferingChange[] = [];
    for (const type of types())
      for (const part of chunksOf(documentIds)) changes.push(...(await readDocuments(type, part)));
    return changes;
  };

  /** What is held of types that are none any more. */
  const dropOtherTypes = (): Promise<OfferingChange[]> => {
    const named = new Set(types().map(({ uid }) => uid));
    return drop([...held.all()].map(({ key }) => key).filter(({ uid }) => !named.has(uid)));
  };

  /** Reads everything again. */
  const readAll = async (): Promise<OfferingChange[]> => {
    const changes = await dropOtherTypes();
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

  /** What an earlier start, or another instance, has noted is not read again. */
  const restore = async (): Promise<void> => {
    await catalogue.open();
    held.clear();
    for await (const page of catalogue.all())
      for (const { key, signature, hash } of page)
        held.set(key, signature, { hash, document: undefined });
  };

  const hasRoom = async (): Promise<boolean> => {
    let rows = 0;
    for (const { uid } of types()) rows += await table(strapi, uid).count({});
    return !catalogue.isNeededFor(rows);
  };

  /** Reads everything for the first time; from here on it is known whether there is room for it. */
  const load = async (): Promise<OfferingChange[]> => {
    const wasInMemory = isInMemory;
    isInMemory = await hasRoom();
    if (isInMemory !== wasInMemory) held.clear();
    if (isInMemory) return readAll();
    strapi.log.info(
      `cross-links: offerings are not held in memory: ${catalogue.name()} finds candidates.`,
    );
    await restore();
    if (!catalogue.isKept) return [];
    return [...(await dropOtherTypes()), ...(await catchUp())];
  };

  const isIn = (locale: string) => (key: VersionKey) => key.locale === '' || key.locale === locale;

  /** Documents by version, from memory or from the database. */
  const documentsOf = async (keys: readonly VersionKey[]): Promise<HeldOffering[]> => {
    const found = new Map<string, HeldOffering>();
    const missing: VersionKey[] = [];
    for (const key of keys) {
      const kept = held.get(key);
      if (!kept) continue;
      const document = kept.document ?? recent.get(key, kept.hash);
      if (document)
        found.set(JSON.stringify(key), { key, id: document.id, after: document, hash: kept.hash });
      else missing.push(key);
    }
    for (const type of types()) {
      const wanted = missing.filter(({ uid }) => uid === type.uid);
      for (const documentIds of chunksOf([...new Set(wanted.map((key) => key.documentId))])) {
        const where = { documentId: { $in: documentIds } };
        const params = { where, populate: offeringPopulate(strapi, type), size: ROWS_AT_ONCE };
        for await (const rows of pagesOf(strapi, type.uid, params)) {
          for (const { key, hash, document } of readRows(type, rows)) {
            recent.set(key, hash, document);
            found.set(JSON.stringify(key), { key, id: document.id, after: document, hash });
          }
          await breath.breathe();
        }
      }
    }
    return keys.flatMap((key) => found.get(JSON.stringify(key)) ?? []);
  };

  return {
    load,
    readAll,
    /** Whether there are too many of them now, or no longer. */
    hasOutgrown: async (): Promise<boolean> => (await hasRoom()) !== isInMemory,
    reload,
    catchUp,
    /** Whether every offering is held; else they are read as they are needed. */
    isInMemory: (): boolean => isInMemory,
    /** Hashes of the offerings in one state that are read in one language, by id; without languages they are in all. */
    hashes: (locale: string, state: State): Map<string, string> =>
      new Map([...held.in(state, isIn(locale))].map(({ key, value }) => [keyOf(key), value.hash])),
    /** The offerings in one state that are read in one language, one by one. */
    async *each(locale: string, state: State): AsyncGenerator<OfferingDocument, undefined> {
      const keys = [...held.in(state, isIn(locale))].map(({ key }) => key);
      for (const part of chunksOf(keys))
        for (const { after } of await documentsOf(part)) yield after;
    },
    /** The same by id; those that are not there are left out. */
    named: async (
      locale: string,
      state: State,
      ids: readonly string[],
    ): Promise<OfferingDocument[]> => {
      const keys = ids.flatMap((id) => {
        const { uid, documentId } = referenceOf(id);
        const own = held.keysOfDocument(uid, documentId);
        return own.filter((key) => key.state === state && isIn(locale)(key));
      });
      return (await documentsOf(keys)).map(({ after }) => after);
    },
    /** The versions of one offering. */
    versionsOf: (uid: string, documentId: string): Promise<HeldOffering[]> =>
      documentsOf(held.keysOfDocument(uid, documentId)),
    has: (locale: string, state: State): boolean => held.some(state, isIn(locale)),
  };
};

export type OfferingStore = ReturnType<typeof createOfferingStore>;
