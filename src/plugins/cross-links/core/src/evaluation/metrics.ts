/** Ranking figures as trec_eval defines them: linear gain, log2 discount, ideal over everything that was judged. */

/** Grades of one source's offerings; what is not listed is 0. */
export type Judgements = ReadonlyMap<string, number>;

const gradeOf = (judged: Judgements, id: string): number => judged.get(id) ?? 0;

const isRelevant = (judged: Judgements, id: string): boolean => gradeOf(judged, id) >= 1;

const discountedGain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);

/** How many of the judged offerings are relevant (grade 1 or more). */
export const relevantCount = (judged: Judgements): number =>
  [...judged.values()].filter((grade) => grade >= 1).length;

/**
 * Normalised discounted cumulative gain of the first `depth`, 0..1.
 *
 * @example ndcgAt(['a', 'b'], new Map([['b', 1]]), 10) // 1 / log2(3) = 0.63
 */
export const ndcgAt = (ranked: readonly string[], judged: Judgements, depth: number): number => {
  const ideal = [...judged.values()].sort((first, second) => second - first).slice(0, depth);
  const best = discountedGain(ideal);
  if (best === 0) return 0;
  return discountedGain(ranked.slice(0, depth).map((id) => gradeOf(judged, id))) / best;
};

/** Share of the first `depth` that is relevant; fewer than `depth` results count as misses. */
export const precisionAt = (ranked: readonly string[], judged: Judgements, depth: number): number =>
  ranked.slice(0, depth).filter((id) => isRelevant(judged, id)).length / depth;

/** One over the place of the first relevant offering, 0 when there is none. */
export const reciprocalRank = (ranked: readonly string[], judged: Judgements): number => {
  const place = ranked.findIndex((id) => isRelevant(judged, id));
  return place === -1 ? 0 : 1 / (place + 1);
};

/** Mean of the precisions at each relevant offering's place; what was not found counts 0. */
export const averagePrecision = (ranked: readonly string[], judged: Judgements): number => {
  let found = 0;
  let sum = 0;
  ranked.forEach((id, index) => {
    if (!isRelevant(judged, id)) return;
    found += 1;
    sum += found / (index + 1);
  });
  const relevant = relevantCount(judged);
  return relevant === 0 ? 0 : sum / relevant;
};

/** Share of the relevant offerings that stand in the first `depth`. */
export const recallAt = (ranked: readonly string[], judged: Judgements, depth: number): number => {
  const relevant = relevantCount(judged);
  if (relevant === 0) return 0;
  return ranked.slice(0, depth).filter((id) => isRelevant(judged, id)).length / relevant;
};

/** Arithmetic mean; 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value under which the given share of the values lies (nearest rank); 0 of nothing. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
};
