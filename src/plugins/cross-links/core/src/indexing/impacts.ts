/** What a term is worth in an offering: BM25F without the idf, so that an idf can change and the index stay. */
import { type CompactDocument, roleOf, ADJACENT } from './compact-document';
import { combineHashes } from './hash';
import { ROLES } from './roles';
import type { Vocabulary } from './vocabulary';

/** How fields are weighed, by role number. */
export interface ImpactSettings {
  readonly roleWeight: Float64Array;
  /** BM25F's b: how far a field's length counts against it. */
  readonly lengthPenalty: Float64Array;
  readonly averageLength: Float64Array;
  /** BM25's k1: how soon repetition stops to add. */
  readonly saturation: number;
}

/** An offering as the index keeps it. */
export interface DocumentImpacts {
  /** Term numbers, ascending. */
  readonly terms: Uint32Array;
  /** Impact of each, 0..65535 for 0..k1 + 1. */
  readonly impacts: Uint16Array;
  /** Hashes of two-word phrases, ascending, without doubles. */
  readonly phrases: Uint32Array;
}

/** Largest value of a stored impact. */
export const IMPACT_RANGE = 65_535;

/** A phrase of two neighbouring terms as a number, the same in every vocabulary. */
export const phraseHash = (first: number, second: number, vocabulary: Vocabulary): number =>
  combineHashes(vocabulary.hashOf(first), vocabulary.hashOf(second));

const fieldLengths = (marks: Uint8Array): Float64Array => {
  const lengths = new Float64Array(ROLES.length);
  for (const mark of marks) lengths[roleOf(mark)] = (lengths[roleOf(mark)] ?? 0) + 1;
  return lengths;
};

const occurrenceWeights = (marks: Uint8Array, settings: ImpactSettings): Float64Array =>
  fieldLengths(marks).map((length, role) => {
    const penalty = settings.lengthPenalty[role] ?? 0;
    const norm = 1 - penalty + (penalty * length) / (settings.averageLength[role] ?? length);
    return length === 0 ? 0 : (settings.roleWeight[role] ?? 1) / norm;
  });

const phrasesOf = ({ terms, marks }: CompactDocument, vocabulary: Vocabulary): Uint32Array => {
  const phrases = new Set<number>();
  for (let at = 1; at < terms.length; at += 1) {
    if (((marks[at] ?? 0) & ADJACENT) === 0) continue;
    phrases.add(phraseHash(terms[at - 1] ?? 0, terms[at] ?? 0, vocabulary));
  }
  return Uint32Array.from(phrases).sort();
};

/** Weighs a document's terms: tf summed over its fields by weight and length, then saturated. */
export const impactsOf = (
  document: CompactDocument,
  settings: ImpactSettings,
  vocabulary: Vocabulary,
): DocumentImpacts => {
  const weights = occurrenceWeights(document.marks, settings);
  const frequency = new Map<number, number>();
  document.terms.forEach((term, at) => {
    const weight = weights[roleOf(document.marks[at] ?? 0)] ?? 0;
    frequency.set(term, (frequency.get(term) ?? 0) + weight);
  });
  const terms = Uint32Array.from(frequency.keys()).sort();
  const impacts = Uint16Array.from(terms, (term) => {
    const tf = frequency.get(term) ?? 0;
    return Math.round((IMPACT_RANGE * tf) / (tf + settings.saturation));
  });
  return { terms, impacts, phrases: phrasesOf(document, vocabulary) };
};
