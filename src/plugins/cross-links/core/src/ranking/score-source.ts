/** Scores offerings for a source by topic: lexical, latent and passage evidence made one. */
import type { SourceDocument } from '../documents';
import type { LocatedDocument } from '../indexing/located-document';
import type { Corpus } from './corpus';
import { compareAll, passageSimilarity, type PassageGrid, placePassages } from './passage-vectors';
import type { PassageVectors, PlacedPassage } from './passage-vectors';
import { passagesOf } from './passages';
import { buildQuery, type Query } from './query';
import type { RankingSettings } from './ranking-settings';
import { topicLogOdds, topicStrength } from './topic-calibration';
import { lexicalStrength, type TopicEvidence } from './topic-evidence';

/** A source made ready for scoring. */
export interface PreparedSource {
  readonly located: LocatedDocument;
  readonly query: Query;
  readonly place: Int8Array | undefined;
  readonly passages: readonly PlacedPassage[];
}

/** An offering and its evidence. */
export interface ScoredOffering {
  readonly id: string;
  readonly document: number;
  /** Sum of shared terms and phrases. */
  readonly lexicalScore: number;
  readonly evidence: TopicEvidence;
  readonly logOdds: number;
  readonly grid: PassageGrid | undefined;
}

/** Scores by topic. */
export interface Scorer {
  prepare(source: SourceDocument): PreparedSource;
  /** Every candidate, in no order. */
  scoreAll(source: PreparedSource): ScoredOffering[];
  scoreOne(source: PreparedSource, id: string): ScoredOffering | undefined;
  /** Drops what is kept of an offering that has changed. */
  forget(id: string): void;
}

interface ScorerInput {
  readonly corpus: Corpus;
  readonly settings: RankingSettings;
  readonly vectors: PassageVectors | undefined;
}

/** A scorer over a corpus; without vectors the passages say nothing. */
export const createScorer = ({ corpus, settings, vectors }: ScorerInput): Scorer => {
  const offeringPassages = new Map<string, readonly PlacedPassage[]>();

  const passagesFor = (id: string): readonly PlacedPassage[] => {
    const known = offeringPassages.get(id);
    if (known !== undefined) return known;
    const offering = corpus.offering(id);
    if (offering === undefined || vectors === undefined) return [];
    const placed = placePassages(passagesOf(offering), vectors);
    offeringPassages.set(id, placed);
    return placed;
  };

  const gridOf = (source: PreparedSource, id: string): PassageGrid | undefined => {
    if (source.passages.length === 0) return undefined;
    const offering = passagesFor(id);
    return offering.length === 0 ? undefined : compareAll(source.passages, offering);
  };

  const weigh = (source: PreparedSource, document: number, termScore: number): ScoredOffering => {
    const id = corpus.index.idOf(document);
    const phraseScore = corpus.index.phraseSum(document, source.query.phrases);
    const lexicalScore = termScore + settings.phraseWeight * phraseScore;
    const latent = source.place && corpus.places.cosine(id, source.place);
    const grid = gridOf(source, id);
    const passages = grid === undefined ? undefined : passageSimilarity(grid);
    const evidence: TopicEvidence = {
      lexical: lexicalStrength(lexicalScore, source.query.ceiling),
      latent,
      passages,
    };
    const logOdds = topicLogOdds(topicStrength(evidence, settings, source.query.wholeness));
    return { id, document, lexicalScore, evidence, logOdds, grid };
  };

  const termScore = ({ query }: PreparedSource, document: number): number => {
    let score = 0;
    query.ids.forEach((term, at) => {
      const worth = (query.weights[at] ?? 0) * corpus.index.impactOf(term, document);
      score = Math.fround(score + worth); // as the index adds up, so that one answer equals the other
    });
    return score;
  };

  return {
    prepare: (source) => {
      const { located, compact } = corpus.read(source);
      return {
        located,
        query: buildQuery(compact, corpus.statistics, { vocabulary: corpus.vocabulary, settings }),
        place: corpus.latent?.place(compact),
        passages: vectors === undefined ? [] : placePassages(passagesOf(source), vectors),
      };
    },
    scoreAll: (source) =>
      corpus.index
        .search(source.query, settings.candidates)
        .map(({ document, score }) => weigh(source, document, score)),
    scoreOne: (source, id) => {
      const document = corpus.index.documentOf(id);
      return document === undefined
        ? undefined
        : weigh(source, document, termScore(source, document));
    },
    forget: (id) => {
      offeringPassages.delete(id);
    },
  };
};
