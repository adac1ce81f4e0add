import type { Core } from '@strapi/strapi';
import {
  keyOf,
  SEARCH_CANDIDATES,
  searchTerms,
  termsOf,
  type OfferingDocument,
  type Settings,
  type Snapshot,
  type SourceDocument,
} from '../../../../core/src';

import type { CandidateSource } from '../../candidates/candidate-source';
import { answering } from '../../candidates/answering';
import { createCatalogueTable } from '../../candidates/catalogue-table';
import { createDatabaseCandidates } from '../../candidates/database-candidates';
import type { State, VersionKey } from '../../repositories/rows';

/** A version of an offering as it was read. */
export interface TakenVersion {
  readonly key: VersionKey;
  readonly signature: string;
  readonly hash: string;
  readonly document: OfferingDocument;
}

interface Parts {
  readonly settings: Pick<Settings, 'catalogue' | 'offerings'>;
  /** The site's own engine, where a hook brings one. */
  readonly ownSource: () => CandidateSource | undefined;
  /** Languages that offerings without one are found in. */
  readonly languages: () => Promise<readonly string[]>;
  /** False for a trial of other settings: nothing of it is kept. */
  readonly writes: boolean;
}

/** The offerings of a site that has more of them than are held in memory: what was read of them, and how they are found. */
export const createCatalogue = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, ownSource, languages, writes } = parts;
  const table = createCatalogueTable(strapi);

  const inDatabase = createDatabaseCandidates(table);
  const source = (): CandidateSource => {
    const own = ownSource();
    return own ? answering(own) : inDatabase;
  };

  return {
    /** False in a trial: what is noted is then read as it stands. */
    isKept: writes,
    /** Whether so many versions are too many to be held, or the site brings its own search. */
    isNeededFor: (versions: number): boolean => {
      const { mostInMemory } = settings.catalogue;
      return ownSource() !== undefined || mostInMemory === 0 || versions > mostInMemory;
    },
    /** Names what finds the candidates. */
    name: (): string => source().name,
    open: table.create,
    all: () => table.all(),
    /** Takes versions in. What is noted was taken in before: a crash in between is made up for. */
    put: async (versions: readonly TakenVersion[]): Promise<void> => {
      if (!writes || versions.length === 0) return;
      const all = versions.some(({ key }) => key.locale === '') ? await languages() : [];
      await source().put(
        versions.map(({ key, document }) => {
          const read = key.locale === '' ? all : [key.locale];
          return { key, document, terms: read.flatMap((locale) => termsOf(document, locale)) };
        }),
      );
      await table.note(versions.map(({ key, signature, hash }) => ({ key, signature, hash })));
    },
    remove: async (keys: readonly VersionKey[]): Promise<void> => {
      if (!writes || keys.length === 0) return;
      await source().remove(keys);
      await table.remove(keys);
    },
    /** Ids of the offerings that may fit a source, of each type by itself: no type crowds out another. */
    find: async (
      asked: SourceDocument,
      { locale, state, snapshot }: { locale: string; state: State; snapshot: Snapshot },
    ): Promise<string[]> => {
      const terms = searchTerms(asked, snapshot);
      const query = { locale, state, terms, source: asked, limit: SEARCH_CANDIDATES };
      const found: string[] = [];
      for (const { uid } of terms.length === 0 ? [] : settings.offerings)
        for (const documentId of await source().find({ ...query, uid }))
          found.push(keyOf({ uid, documentId }));
      return found;
    },
  };
};

export type Catalogue = ReturnType<typeof createCatalogue>;
