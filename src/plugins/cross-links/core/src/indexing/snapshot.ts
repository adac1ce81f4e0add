/** What scores are made under: how common words are on a site, and which of them go together. */
import type { OfferingDocument, SourceDocument } from '../documents';
import type { Steps } from '../steps';
import { backgroundFor } from './background/tables';
import { compactDocument, type CompactDocument } from './compact-document';
import {
  type LatentModel,
  MIN_TEXTS,
  restoreLatentModel,
  sampledIds,
  trainLatentModel,
} from './latent/latent-model';
import { locateTerms } from './located-document';
import { type CorpusStatistics, createTextCounts, languageStatistics } from './statistics';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** The statistics of one language at one moment. Scores under one snapshot are comparable; it never changes. */
export interface Snapshot {
  readonly locale: string;
  /** Its own among all that were ever taken, where the one who takes it gives one; restored under the same. */
  readonly name: string;
  /** Grows with every text that is read; numbers of terms are never taken back. */
  readonly vocabulary: Vocabulary;
  readonly statistics: CorpusStatistics;
  readonly latent: LatentModel | undefined;
}

/** Takes a snapshot text by text, each of which is let go at once but for those that the latent space is learned from. */
export interface SnapshotBuilder {
  addOffering(offering: OfferingDocument): void;
  addSource(source: SourceDocument): void;
  finish(): Steps<Snapshot>;
}

interface BuilderInput {
  readonly locale: string;
  /** The ids of all texts that will be added: which of them are a sample is known beforehand. */
  readonly ids: readonly string[];
  /** 0: no latent space. */
  readonly latentDimensions: number;
  readonly name?: string;
}

/** An empty builder. */
export const createSnapshotBuilder = ({
  locale,
  ids,
  latentDimensions,
  name = '',
}: BuilderInput): SnapshotBuilder => {
  const vocabulary = createVocabulary();
  const counts = createTextCounts(vocabulary);
  const learns = latentDimensions > 0 && ids.length >= MIN_TEXTS;
  const sampled = learns ? sampledIds(ids) : new Set<string>();
  const sample: CompactDocument[] = [];

  const read = (document: OfferingDocument | SourceDocument): CompactDocument => {
    const compact = compactDocument(document.id, locateTerms(document, locale), vocabulary);
    if (sampled.has(document.id)) sample.push(compact);
    return compact;
  };

  return {
    addOffering: (offering) => {
      counts.addOffering(read(offering));
    },
    addSource: (source) => {
      counts.addSource(read(source));
    },
    *finish() {
      const statistics = counts.finish(backgroundFor(locale));
      const latent = learns
        ? yield* trainLatentModel(sample, vocabulary, latentDimensions)
        : undefined;
      return { locale, name, vocabulary, statistics, latent };
    },
  };
};

/** Raised with every change of what a snapshot holds or how texts are counted: kept ones are then taken anew. */
export const SNAPSHOT_FORMAT = 1;

/** A snapshot as plain values and typed arrays, for keeping. */
export interface SnapshotParts {
  readonly locale: string;
  readonly texts: number;
  /** Terms in the order of their numbers. */
  readonly terms: readonly string[];
  readonly documentFrequency: Uint32Array;
  readonly averageLength: Float64Array;
  readonly fingerprint: string;
  readonly latent: LatentModel['parts'] | undefined;
}

/** Takes a snapshot apart. */
export const partsOfSnapshot = ({
  locale,
  vocabulary,
  statistics,
  latent,
}: Snapshot): SnapshotParts => {
  const { texts, documentFrequency, averageLength, fingerprint } = statistics;
  const terms = Array.from(documentFrequency, (_, term) => vocabulary.termOf(term));
  return {
    ...{ locale, texts, terms, documentFrequency, averageLength, fingerprint },
    latent: latent?.parts,
  };
};

/** Puts a snapshot together again: scores under it equal those under the one it was taken from. */
export const restoreSnapshot = (parts: SnapshotParts, name = ''): Snapshot => {
  const { locale, texts, terms, documentFrequency, averageLength, fingerprint } = parts;
  const vocabulary = createVocabulary();
  for (const term of terms) vocabulary.intern(term);
  const language = languageStatistics(backgroundFor(locale), vocabulary);
  return {
    locale,
    name,
    vocabulary,
    statistics: { texts, documentFrequency, language, averageLength, fingerprint },
    latent: parts.latent && restoreLatentModel(parts.latent, vocabulary),
  };
};
