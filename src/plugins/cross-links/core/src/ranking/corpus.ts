/** The offerings of one language, indexed, with the snapshot that they are scored under. */
import { KINDS, type OfferingDocument, type SourceDocument } from '../documents';
import { compactDocument, type CompactDocument } from '../indexing/compact-document';
import { type DocumentImpacts, impactsOf, type ImpactSettings } from '../indexing/impacts';
import type { LatentModel } from '../indexing/latent/latent-model';
import { createPlaceStore, type PlaceStore } from '../indexing/latent/place-store';
import { type LocatedDocument, locateTerms } from '../indexing/located-document';
import { createOfferingIndex, type OfferingIndex } from '../indexing/offering-index';
import { ROLES } from '../indexing/roles';
import type { Snapshot } from '../indexing/snapshot';
import type { CorpusStatistics } from '../indexing/statistics';
import type { Vocabulary } from '../indexing/vocabulary';
import type { Steps } from '../steps';
import type { RankingSettings } from './ranking-settings';

/** Offerings read in one step: about a millisecond. */
const OFFERINGS_A_STEP = 4;

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

/** Finds the words of a document; whoever ranks the same offerings again and again may keep what it finds. */
export type Locate = (
  document: SourceDocument | OfferingDocument,
  locale: string,
) => LocatedDocument;

interface CorpusInput {
  readonly snapshot: Snapshot;
  readonly offerings: readonly OfferingDocument[];
  readonly locate?: Locate;
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

/** Kinds are looked for apart: of two thousand programs none takes the place of a mentor among the candidates. */
const groupOf = ({ kind }: OfferingDocument): number =>
  kind === undefined ? KINDS.length : KINDS.indexOf(kind);

/** Analyses and indexes the offerings under a snapshot; offerings that change later are scored under the same. */
export function* corpusSteps(
  { snapshot, offerings, locate = locateTerms }: CorpusInput,
  settings: RankingSettings,
): Steps<Corpus> {
  const { locale, vocabulary, statistics, latent } = snapshot;
  const weighing = impactSettings(settings, statistics);
  const documents = new Map(offerings.map((offering) => [offering.id, offering]));
  const places = createPlaceStore(latent?.dimensions ?? 0);

  const read = (document: SourceDocument | OfferingDocument): ReadDocument => {
    const located = locate(document, locale);
    return { located, compact: compactDocument(document.id, located, vocabulary) };
  };

  const settle = (document: CompactDocument): void => {
    const place = latent?.place(document);
    if (place === undefined) places.delete(document.id);
    else places.set(document.id, place);
  };

  /** Weighs an offering's words and places it in the latent space. */
  const take = (offering: OfferingDocument): DocumentImpacts => {
    const { compact } = read(offering);
    settle(compact);
    return impactsOf(compact, weighing, vocabulary);
  };

  const entries: { id: string; group: number; impacts: DocumentImpacts }[] = [];
  for (const offering of documents.values()) {
    if (entries.length % OFFERINGS_A_STEP === 0) yield;
    entries.push({ id: offering.id, group: groupOf(offering), impacts: take(offering) });
  }
  const index = createOfferingIndex(entries, () => vocabulary.size);

  return {
    vocabulary,
    statistics,
    index,
    latent,
    places,
    read,
    offering: (id) => documents.get(id),
    upsert: (offering) => {
      documents.set(offering.id, offering);
      index.upsert({ id: offering.id, group: groupOf(offering), impacts: take(offering) });
    },
    remove: (id) => {
      documents.delete(id);
      index.remove(id);
      places.delete(id);
    },
  };
}
