/** A source as a query. */
import { ADJACENT, type CompactDocument, roleOf } from '../indexing/compact-document';
import type { WeightedTerms } from '../indexing/accumulate';
import { IMPACT_RANGE, phraseHash } from '../indexing/impacts';
import { roleNumber } from '../indexing/roles';
import type { WeighedPhrases } from '../indexing/segment';
import type { CorpusStatistics } from '../indexing/statistics';
import type { Vocabulary } from '../indexing/vocabulary';
import { inverseFrequency } from './inverse-frequency';
import type { RankingSettings } from './ranking-settings';

/** What is looked for, weighed. */
export interface Query extends WeightedTerms {
  readonly phrases: WeighedPhrases;
  /** What an offering would score that had every term at full impact; scores are read as shares of it. */
  readonly ceiling: number;
  /** How far the source is a whole article and not a label, 0..1. */
  readonly wholeness: number;
}

/** Slots of the phrase filter; the 200 phrases of an article fill a tenth of it. */
const PHRASE_SLOTS = 2048;

const withFilter = (worth: ReadonlyMap<number, number>): WeighedPhrases => {
  const filter = new Uint8Array(PHRASE_SLOTS);
  for (const hash of worth.keys()) filter[hash & (PHRASE_SLOTS - 1)] = 1;
  return { worth, filter };
};

const HEAD_ROLES = new Set(
  ['title', 'headline', 'tags'].map((role) => roleNumber(role as 'title')),
);

const frequencies = (source: CompactDocument, boost: number): Map<number, number> => {
  const counts = new Map<number, number>();
  source.terms.forEach((term, at) => {
    const weight = HEAD_ROLES.has(roleOf(source.marks[at] ?? 0)) ? boost : 1;
    counts.set(term, (counts.get(term) ?? 0) + weight);
  });
  return counts;
};

const weighPhrases = (
  source: CompactDocument,
  weights: ReadonlyMap<number, number>,
  vocabulary: Vocabulary,
): Map<number, number> => {
  const phrases = new Map<number, number>();
  for (let at = 1; at < source.terms.length; at += 1) {
    if (((source.marks[at] ?? 0) & ADJACENT) === 0) continue;
    const first = source.terms[at - 1] ?? 0;
    const second = source.terms[at] ?? 0;
    const worth = ((weights.get(first) ?? 0) + (weights.get(second) ?? 0)) / 2;
    phrases.set(phraseHash(first, second, vocabulary), worth);
  }
  return phrases;
};

/**
 * Weighs a source's terms: saturated count × idf, with title and tags counted more. How much more, and how much
 * repetition counts, grows with the text: in a few lines every word is said once and the title is half of it.
 */
export const buildQuery = (
  source: CompactDocument,
  statistics: CorpusStatistics,
  { vocabulary, settings }: { vocabulary: Vocabulary; settings: RankingSettings },
): Query => {
  const whole = Math.min(1, source.terms.length / settings.articleLength);
  const saturation = settings.querySaturation * whole;
  const power = 1 + (settings.idfPower - 1) * whole;
  const idf = inverseFrequency(statistics);
  const weights = new Map<number, number>();
  let ceiling = 0;
  for (const [term, count] of frequencies(source, 1 + (settings.headBoost - 1) * whole)) {
    const weight = ((count * (saturation + 1)) / (count + saturation)) * idf(term) ** power;
    weights.set(term, weight);
    ceiling += weight;
  }
  return {
    ids: Uint32Array.from(weights.keys()),
    weights: Float64Array.from(weights.values(), (weight) => weight / IMPACT_RANGE),
    phrases: withFilter(weighPhrases(source, weights, vocabulary)),
    ceiling,
    wholeness: whole,
  };
};
