/** Passages with their vectors, and how near two documents are by them. */
import type { Passage, PassageKind } from './passages';

/** Looks up a passage's sentence vector by its text; undefined where it has none (yet). */
export type PassageVectors = (passage: string) => Float32Array | undefined;

/** A passage and its vector, at unit length. */
export interface PlacedPassage extends Passage {
  readonly vector: Float32Array;
}

const toUnitLength = (vector: Float32Array): Float32Array => {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return norm === 0 ? vector : vector.map((value) => value / norm);
};

/** The passages that have a vector. */
export const placePassages = (
  passages: readonly Passage[],
  vectors: PassageVectors,
): PlacedPassage[] =>
  passages.flatMap((passage) => {
    const vector = vectors(passage.text);
    return vector === undefined ? [] : [{ ...passage, vector: toUnitLength(vector) }];
  });

/** Cosine of two passages. */
export const passageCosine = (first: PlacedPassage, second: PlacedPassage): number => {
  const a = first.vector;
  const b = second.vector;
  let dot = 0;
  for (let axis = 0; axis < a.length; axis += 1) dot += (a[axis] as number) * (b[axis] as number);
  return dot;
};

/** All cosines of two documents' passages, source passages by offering passages. */
export interface PassageGrid {
  readonly source: readonly PlacedPassage[];
  readonly offering: readonly PlacedPassage[];
  readonly cosines: readonly Float64Array[];
}

/** Compares every passage of a source with every passage of an offering. */
export const compareAll = (
  source: readonly PlacedPassage[],
  offering: readonly PlacedPassage[],
): PassageGrid => ({
  source,
  offering,
  cosines: source.map((from) => Float64Array.from(offering, (to) => passageCosine(from, to))),
});

const indexesOf = (passages: readonly Passage[], kind: PassageKind): number[] =>
  passages.flatMap((passage, index) => (passage.kind === kind ? [index] : []));

const highest = (values: readonly number[]): number =>
  values.reduce((best, value) => (value > best ? value : best), -1);

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean over some source passages of their best offering passage, the `count` best of them. */
const bestOf = (
  { cosines }: PassageGrid,
  [from, to]: readonly [readonly number[], readonly number[]],
  count: number,
): number | undefined => {
  if (to.length === 0) return undefined;
  const bests = from.map((row) => highest(to.map((column) => cosines[row]?.[column] ?? -1)));
  return mean(bests.sort((first, second) => second - first).slice(0, count));
};

/** An article is about an offering where some of it is: its three nearest paragraphs (ranking.md, last rows). */
const NEAREST_PASSAGES = 3;

/**
 * How near a source is to an offering by their passages, −1..1: the mean of its three nearest paragraphs, its title,
 * its tags, and each offering passage's nearest paragraph; what a document does not have is left out.
 */
export const passageSimilarity = (grid: PassageGrid): number | undefined => {
  const { source, offering, cosines } = grid;
  const every = offering.map((_, index) => index);
  const paragraphs = indexesOf(source, 'body');
  const nearest = indexesOf(offering, 'body').map((column) =>
    highest(paragraphs.map((row) => cosines[row]?.[column] ?? -1)),
  );
  const parts = [
    bestOf(grid, [paragraphs, every], NEAREST_PASSAGES),
    bestOf(grid, [indexesOf(source, 'label'), every], 1),
    bestOf(grid, [indexesOf(source, 'tags'), every], 1),
    paragraphs.length === 0 ? undefined : mean(nearest),
  ];
  return mean(parts.filter((part) => part !== undefined));
};
