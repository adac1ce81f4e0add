import type { Core } from '@strapi/strapi';
import {
  createRanker,
  type OfferingDocument,
  type OfferingSettings,
  type Ranker,
  type Settings,
  type SourceDocument,
} from '../../../core/src';

import { offeringDocumentOf, offeringPopulate } from '../documents/offering-document';
import { sourceDocumentOf, sourcePopulate } from '../documents/source-document';
import { sourceSettingsOf } from '../documents/text-attributes';
import { contentTypeOf, readEntries, versionsOf } from '../repositories/entries';
import type { Row, State, VersionKey } from '../repositories/rows';
import type { Meaning } from './meaning';
import { sourceTypes } from './source-types';
import { VersionMap } from './version-map';

/** Share of documents that may change before the statistics are counted anew (architecture, decision 12). */
const DRIFT = 0.1;
const LIGHT = ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'];

interface Snapshot {
  readonly ranker: Ranker;
  readonly size: number;
  readonly model: string;
  changes: number;
}

interface TypeReader<T> {
  readonly uid: string;
  readonly populate: object;
  readonly map: VersionMap<T>;
  readonly read: (row: Row, locale: string) => T;
}

const signatureOf = (row: Row): string => `${String(row.id)}@${String(row.updatedAt)}`;

/** What the engine knows of the site: every offering and every source, and a ranker for each language and state. */
export const createCorpus = (
  strapi: Core.Strapi,
  settings: Settings,
  defaultLocale: () => string,
  meaning: Meaning,
) => {
  const offerings = new VersionMap<OfferingDocument>();
  const sources = new VersionMap<SourceDocument>();
  const snapshots = new Map<string, Snapshot>();
  let newMeaning = false;

  const languageOf = (key: VersionKey): string =>
    key.locale === '' ? defaultLocale() : key.locale;

  const offeringReader = (type: OfferingSettings): TypeReader<OfferingDocument> => ({
    uid: type.uid,
    populate: offeringPopulate(strapi, type),
    map: offerings,
    read: (row, locale) => offeringDocumentOf(strapi, type, row, locale),
  });

  const sourceReader = (uid: string): TypeReader<SourceDocument> => {
    const own = sourceSettingsOf(strapi, uid, settings.sources);
    return {
      uid,
      populate: sourcePopulate(strapi, own),
      map: sources,
      read: (row, locale) => sourceDocumentOf(strapi, own, row, locale),
    };
  };

  /** Offering types that are configured but not installed are left out: the schema pack is a default, no duty. */
  const offeringTypes = (): OfferingSettings[] =>
    settings.offerings.filter(({ uid }) => contentTypeOf(strapi, uid) !== undefined);

  const noteChange = (
    key: VersionKey,
    document: OfferingDocument | undefined,
    id: string,
  ): void => {
    for (const [name, snapshot] of snapshots) {
      const [locale, state] = name.split('|');
      if (state !== key.state || (key.locale !== '' && key.locale !== locale)) continue;
      snapshot.changes += 1;
      if (document)
        snapshot.ranker.upsertOffering({ ...document, locale: locale ?? document.locale });
      else snapshot.ranker.removeOffering(id);
    }
  };

  const store = <T extends OfferingDocument | SourceDocument>(
    reader: TypeReader<T>,
    rows: readonly Row[],
  ): void => {
    const type = contentTypeOf(strapi, reader.uid);
    if (!type) return;
    for (const row of rows) {
      for (const key of versionsOf(type, row)) {
        const document = reader.read(row, languageOf(key));
        reader.map.set(key, signatureOf(row), document);
        if (reader.map === (offerings as unknown)) noteChange(key, document, document.id);
      }
    }
  };

  /** Reads what changed since the last look; `force` names documents that changed through what they relate to. */
  const refreshType = async <T extends OfferingDocument | SourceDocument>(
    reader: TypeReader<T>,
    force: ReadonlySet<string>,
  ): Promise<void> => {
    const type = contentTypeOf(strapi, reader.uid);
    if (!type) return;
    const light = await readEntries(strapi, reader.uid, { select: LIGHT });
    const gone = new Map(reader.map.keysOf(reader.uid).map((key) => [JSON.stringify(key), key]));
    const stale = new Set<string>();
    for (const row of light) {
      for (const key of versionsOf(type, row)) {
        gone.delete(JSON.stringify(key));
        const isForced = force.has(key.documentId);
        if (isForced || !reader.map.isCurrent(key, signatureOf(row))) stale.add(key.documentId);
      }
    }
    for (const key of gone.values()) {
      const id = reader.map.get(key)?.id;
      reader.map.delete(key);
      if (reader.map === (offerings as unknown) && id !== undefined) noteChange(key, undefined, id);
    }
    if (stale.size === 0) return;
    const documentIds = stale.size === light.length ? undefined : [...stale];
    store(
      reader,
      await readEntries(strapi, reader.uid, {
        populate: reader.populate,
        ...(documentIds ? { documentIds } : {}),
      }),
    );
  };

  const refresh = async (force: ReadonlySet<string> = new Set()): Promise<void> => {
    for (const type of offeringTypes()) await refreshType(offeringReader(type), force);
    for (const type of sourceTypes(strapi)) await refreshType(sourceReader(type.uid), force);
  };

  const isIn =
    (locale: string) =>
    (key: VersionKey): boolean =>
      key.locale === '' || key.locale === locale;

  const takeSnapshot = (locale: string, state: State): Snapshot => {
    const vectors = meaning.vectorsFor(locale);
    const own = offerings.inLanguage(state, isIn(locale));
    const texts = sources.inLanguage(state, (key) => languageOf(key) === locale);
    return {
      ranker: createRanker({
        locale,
        offerings: own,
        sources: texts,
        ...(vectors ? { vectors } : {}),
      }),
      model: meaning.modelFor(locale),
      size: own.length + texts.length,
      changes: 0,
    };
  };

  /** The ranker for sources in this language and state. */
  const rankerFor = (locale: string, state: State): Ranker => {
    const name = `${locale}|${state}`;
    const held = snapshots.get(name) ?? takeSnapshot(locale, state);
    snapshots.set(name, held);
    return held.ranker;
  };

  /** Statistics, settings and model behind the scores of this language and state. */
  const versionFor = (locale: string, state: State): string => {
    const { version } = rankerFor(locale, state);
    return version + (snapshots.get(`${locale}|${state}`)?.model ?? '');
  };

  /** Works on sentence vectors for a while: whether there may be more to do, and what has to be linked anew by it. */
  const deepen = async (): Promise<{ isBusy: boolean; completed: readonly string[] }> => {
    const locales = new Set([...sources.all()].map(({ key }) => languageOf(key)));
    for (const locale of locales) {
      const own = (['draft', 'published'] as const).flatMap((state) =>
        offerings.inLanguage(state, isIn(locale)),
      );
      const texts = (['draft', 'published'] as const).flatMap((state) =>
        sources.inLanguage(state, (key) => languageOf(key) === locale),
      );
      const progress = await meaning.advance(locale, own, texts);
      if (progress.state === 'changed') {
        for (const state of ['draft', 'published'] as const) snapshots.delete(`${locale}|${state}`);
        newMeaning = true;
      }
      if (progress.state === 'idle') continue;
      return { isBusy: true, completed: progress.state === 'completed' ? progress.documents : [] };
    }
    return { isBusy: false, completed: [] };
  };

  /** Forgets the statistics that too much has changed under; true where there were such. */
  const dropDrifted = (): boolean => {
    const deepened = newMeaning;
    newMeaning = false;
    const drifted = [...snapshots].filter(([, { changes, size }]) => changes > size * DRIFT);
    for (const [name] of drifted) snapshots.delete(name);
    return deepened || drifted.length > 0;
  };

  return {
    sources,
    refresh,
    rankerFor,
    languageOf,
    offeringsIn: (locale: string, state: State): OfferingDocument[] =>
      offerings.inLanguage(state, isIn(locale)),
    hasOfferings: (locale: string, state: State): boolean =>
      offerings.inLanguage(state, isIn(locale)).length > 0,
    dropDrifted,
    versionFor,
    deepen,
  };
};

export type Corpus = ReturnType<typeof createCorpus>;
