import type { CorpusStatistics } from '../indexing/statistics';

/** Gives a term's rarity 0..1, by term number; a number that the corpus does not know is as rare as can be. */
export type InverseFrequency = (term: number) => number;

const rarity = (texts: number, frequency: number): number =>
  Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));

/**
 * BM25's idf, counted over offerings and sources together (ranking.md, lesson 0), as a share of the largest that the
 * corpus allows: so a score means the same on a site of fifty texts and of fifty thousand.
 */
export const inverseFrequency = ({
  texts,
  documentFrequency,
}: Pick<CorpusStatistics, 'texts' | 'documentFrequency'>): InverseFrequency => {
  const largest = rarity(texts, 0);
  return (term) => rarity(texts, documentFrequency[term] ?? 0) / largest;
};
