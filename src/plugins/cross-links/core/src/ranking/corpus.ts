/** The offerings of one language, indexed, with the statistics that they are scored under. */
import type { OfferingDocument, SourceDocument } from '../documents';
import { backgroundFor } from '../indexing/background/tables';
import { compactDocument, type CompactDocument } from '../indexing/compact-document';
import { impactsOf, type ImpactSettings } from '../indexing/impacts';
import { type LatentModel, trainLatentModel } from '../indexing/latent/latent-model';
import { createPlaceStore, type PlaceStore } from '../indexing/latent/place-store';
import { type LocatedDocument, locateTerms } from '../indexing/located-document';
import { createOfferingIndex, type OfferingIndex } from '../indexing/offering-index';
import { ROLES } from '../indexing/roles';
import { type CorpusStatistics, takeStatistics } from '../indexing/statistics';
import { createVocabulary, type Vocabulary } from '../indexing/vocabulary';
import type { RankingSettings } from './ranking-settings';

/** What scoring reads. */
export interface Corpus {
  readonly vocabulary: Vocabulary;
  readonly statistics: CorpusStatistics;
  readonly index: OfferingIndex;
  readonly latent: LatentModel | undefined;
  readonly places: PlaceStore;
  /** Analyses a source and brings it to numbers. */
  read(source: SourceDocument): ReadDocument;
  offering(id: string): OfferingDocument | undefined;
  upsert(offering: OfferingDocument): void;
  remove(id: string): void;
}

/** A document's words with their places, and as numbers. */
export interface ReadDocument {
  readonly located: LocatedDocument;
  readonly compact: CompactDocument;
}

interface CorpusInput {
  readonly locale: string;
  readonly offerings: readonly OfferingDocument[];
  readonly sources: readonly SourceDocument[];
}

const impactSettings = (
  settings: RankingSettings,
  statistics: CorpusStatistics,
): ImpactSettings => ({
  roleWeight: Float64Array.from(ROLES, (role) => settings.roleWeight[role]),
  lengthPenalty: Float64Array.from(ROLES, (role) => settings.lengthPenalty[role]),
  averageLength: statistics.averageLength,
  saturation: settings.impactSaturation,
});

/**
 * Analyses, counts and indexes the offerings, and learns the latent space where there is enough text. The statistics
 * are those of this moment: later changes are scored under them, until a new corpus is made.
 */
export const createCorpus = (
  { locale, offerings, sources }: CorpusInput,
  settings: RankingSettings,
): Corpus => {
  const vocabulary = createVocabulary();
  const read = (document: SourceDocument | OfferingDocument): ReadDocument => {
    const located = locateTerms(document, locale);
    return { located, compact: compactDocument(document.id, located, vocabulary) };
  };
  const documents = new Map(offerings.map((offering) => [offering.id, offering]));
  const compactOfferings = [...documents.values()].map((offering) => read(offering).compact);
  const compactSources = sources.map((source) => read(source).compact);
  const statistics = takeStatistics(
    { offerings: compactOfferings, sources: compactSources, background: backgroundFor(locale) },
    vocabulary,
  );
  const weighing = impactSettings(settings, statistics);
  const index = createOfferingIndex(
    compactOfferings.map((document) => ({
      id: document.id,
      impacts: impactsOf(document, weighing, vocabulary),
    })),
    () => vocabulary.size,
  );
  const latent = trainLatentModel(
    [...compactOfferings, ...compactSources],
    vocabulary,
    settings.latentDimensions,
  );
  const places = createPlaceStore(latent?.dimensions ?? 0);
  const settle = (document: CompactDocument): void => {
    const place = latent?.place(document);
    if (place === undefined) places.delete(document.id);
    else places.set(document.id, place);
  };
  compactOfferings.forEach(settle);

  return {
    vocabulary,
    statistics,
    index,
    latent,
    places,
    read,
    offering: (id) => documents.get(id),
    upsert: (offering) => {
      const document = read(offering).compact;
      documents.set(offering.id, offering);
      index.upsert(offering.id, impactsOf(document, weighing, vocabulary));
      settle(document);
    },
    remove: (id) => {
      documents.delete(id);
      index.remove(id);
      places.delete(id);
    },
  };
};
