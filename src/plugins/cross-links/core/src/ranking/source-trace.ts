/** What is kept of a source so that a changed offering can be held against it without its text. */
import { ADJACENT, type CompactDocument } from '../indexing/compact-document';
import { IMPACT_RANGE } from '../indexing/impacts';
import type { Corpus } from './corpus';
import type { RankingSettings } from './ranking-settings';
import type { PreparedSource } from './score-source';
import { chanceOf, topicLogOdds, topicStrength } from './topic-calibration';
import { lexicalStrength } from './topic-evidence';

/** A source as a query: some 8 bytes a different word. */
export interface SourceTrace {
  /** Names what it was made under; its numbers mean nothing under anything else. */
  readonly version: string;
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly ceiling: number;
  readonly wholeness: number;
  readonly place: Int8Array | undefined;
}

/** Sums of 32-bit weights may come out this much too small. */
const ROUNDING = 1 + 1e-4;

/** The trace of a prepared source. */
export const traceOf = ({ query, place }: PreparedSource, version: string): SourceTrace => ({
  version,
  ids: query.ids,
  weights: Float32Array.from(query.weights),
  ceiling: query.ceiling,
  wholeness: query.wholeness,
  place,
});

/** In how many different phrases of a text each of its terms stands. */
const phrasesByTerm = ({ terms, marks }: CompactDocument): Map<number, number> => {
  const phrases = new Set<string>();
  const counts = new Map<number, number>();
  for (let at = 1; at < terms.length; at += 1) {
    if (((marks[at] ?? 0) & ADJACENT) === 0) continue;
    const pair = [terms[at - 1] ?? 0, terms[at] ?? 0] as const;
    if (phrases.has(pair.join())) continue;
    phrases.add(pair.join());
    for (const term of pair) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
};

interface ReachInput {
  readonly corpus: Corpus;
  readonly settings: RankingSettings;
  readonly hasVectors: boolean;
}

/**
 * Bounds the topic strength from above: a phrase is worth half of its two words each, so a shared word adds at most
 * half its weight for each phrase of the offering that it stands in; passages may be as near as can be.
 */
export const createReach = ({ corpus, settings, hasVectors }: ReachInput) => {
  const mostOf = (id: string): Map<number, number> => {
    const offering = corpus.offering(id);
    const document = corpus.index.documentOf(id);
    if (offering === undefined || document === undefined) return new Map();
    const { compact } = corpus.read(offering);
    const phrases = phrasesByTerm(compact);
    return new Map(
      [...new Set(compact.terms)].map((term) => [
        term,
        corpus.index.impactOf(term, document) +
          (settings.phraseWeight * IMPACT_RANGE * (phrases.get(term) ?? 0)) / 2,
      ]),
    );
  };

  return (id: string): ((trace: SourceTrace) => boolean) => {
    const most = mostOf(id);
    const worth = new Float32Array(corpus.vocabulary.size);
    for (const [term, value] of most) worth[term] = value;
    return ({ ids, weights, ceiling, wholeness, place }) => {
      let sum = 0;
      for (let at = 0; at < ids.length; at += 1) {
        sum += (weights[at] as number) * (worth[ids[at] as number] ?? 0);
      }
      if (sum === 0) return false;
      const strength = topicStrength(
        {
          lexical: lexicalStrength(sum * ROUNDING, ceiling),
          latent: place && corpus.places.cosine(id, place),
          passages: hasVectors ? 1 : undefined,
        },
        settings,
        wholeness,
      );
      return chanceOf(topicLogOdds(strength)) >= settings.showFrom;
    };
  };
};
