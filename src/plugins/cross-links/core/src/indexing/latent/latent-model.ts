/** Texts as points of a latent space. */
import type { CompactDocument } from '../compact-document';
import type { Steps } from '../../steps';
import type { Vocabulary } from '../vocabulary';
import { type LatentBasis, trainLatentBasis } from './latent-space';
import { UNIT } from './place-store';
import type { SparseRows } from './sparse-rows';

/** Fewer texts teach nothing about which words go together (ranking.md, lesson 5). */
export const MIN_TEXTS = 300;

/** Texts that a basis is learned from: an even sample of a larger site, so that training stays under 10 s. */
export const MAX_TEXTS = 5000;

/** Texts read in one step: about a millisecond. */
const TEXTS_A_STEP = 16;

/** What a model is made of, to be kept and restored: equal parts place texts alike. */
export interface LatentParts extends LatentBasis {
  /** Terms in the order of their columns. */
  readonly terms: readonly string[];
  readonly idf: Float64Array;
}

/** Brings texts into the space. */
export interface LatentModel {
  readonly dimensions: number;
  readonly parts: LatentParts;
  /** Unit vector of a text in steps of 1/127, or undefined where none of its words are known. */
  place(document: CompactDocument): Int8Array | undefined;
}

interface LatentTerms {
  /** Column by term text. */
  readonly columns: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
}

const chooseTerms = (
  documents: readonly CompactDocument[],
  vocabulary: Vocabulary,
): LatentTerms => {
  const frequency = new Map<string, number>();
  for (const { terms } of documents) {
    for (const term of new Set(terms)) {
      const text = vocabulary.termOf(term);
      frequency.set(text, (frequency.get(text) ?? 0) + 1);
    }
  }
  const kept = [...frequency].filter(([, count]) => count > 1);
  kept.sort(([first], [second]) => (first < second ? -1 : 1));
  const texts = documents.length;
  return {
    columns: new Map(kept.map(([text], column) => [text, column])),
    idf: Float64Array.from(kept, ([, count]) => Math.log(1 + (texts + 0.5) / (count + 0.5))),
  };
};

interface Row {
  readonly columns: number[];
  readonly weights: number[];
}

/** log-tf × idf, to unit length, columns ascending. */
const rowOf = (
  { terms }: CompactDocument,
  { columns, idf }: LatentTerms,
  vocabulary: Vocabulary,
): Row => {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const column = columns.get(vocabulary.termOf(term));
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([first], [second]) => first - second);
  const weights = ordered.map(([column, count]) => (1 + Math.log(count)) * (idf[column] ?? 0));
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return {
    columns: ordered.map(([column]) => column),
    weights: weights.map((weight) => weight / norm),
  };
};

const packRows = (rows: readonly Row[], columns: number): SparseRows => {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.columns.length;
  });
  return {
    columns,
    starts,
    terms: Uint32Array.from(rows.flatMap((row) => row.columns)),
    weights: Float64Array.from(rows.flatMap((row) => row.weights)),
  };
};

const project = (row: Row, { dimensions, directions }: LatentBasis): Int8Array | undefined => {
  const vector = new Float64Array(dimensions);
  row.columns.forEach((column, at) => {
    const weight = row.weights[at] ?? 0;
    for (let axis = 0; axis < dimensions; axis += 1) {
      vector[axis] =
        (vector[axis] as number) + weight * (directions[column * dimensions + axis] as number);
    }
  });
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return norm === 0
    ? undefined
    : Int8Array.from(vector, (value) => Math.round((UNIT * value) / norm));
};

/** The ids of the texts that a space is learned from: an even sample in their order, whatever order they came in. */
export const sampledIds = (ids: readonly string[]): ReadonlySet<string> => {
  const ordered = [...ids].sort();
  const step = Math.max(1, Math.ceil(ordered.length / MAX_TEXTS));
  return new Set(ordered.filter((_, index) => index % step === 0));
};

/** The model that these parts were taken from. */
export const restoreLatentModel = (parts: LatentParts, vocabulary: Vocabulary): LatentModel => {
  const terms: LatentTerms = {
    columns: new Map(parts.terms.map((text, column) => [text, column])),
    idf: parts.idf,
  };
  return {
    dimensions: parts.dimensions,
    parts,
    place: (document) => project(rowOf(document, terms, vocabulary), parts),
  };
};

/** Learns the space from a sample of offerings and sources, in the order of their ids. */
export function* trainLatentModel(
  sample: readonly CompactDocument[],
  vocabulary: Vocabulary,
  dimensions: number,
): Steps<LatentModel> {
  const ordered = [...sample].sort((first, second) => (first.id < second.id ? -1 : 1));
  const terms = chooseTerms(ordered, vocabulary);
  const rows: Row[] = [];
  for (const [index, document] of ordered.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    rows.push(rowOf(document, terms, vocabulary));
  }
  const basis = yield* trainLatentBasis(packRows(rows, terms.columns.size), dimensions);
  const parts = { ...basis, terms: [...terms.columns.keys()], idf: terms.idf };
  return restoreLatentModel(parts, vocabulary);
}
