/** What a corpus says about words: in how many texts each stands, and how long fields are. */
import { backgroundCounts, type BackgroundTable } from './background/background-table';
import { combineHashes } from './hash';
import { type CompactDocument, roleOf } from './compact-document';
import { ROLES } from './roles';
import type { Vocabulary } from './vocabulary';

/** A snapshot of the corpus; scores under one snapshot are comparable. */
export interface CorpusStatistics {
  /** Offerings, sources and background articles counted together (ranking.md, lesson 0). */
  readonly texts: number;
  /** For each term number, in how many of the texts it stands; shorter than the vocabulary when that has grown. */
  readonly documentFrequency: Uint32Array;
  /** Content words an offering has in each role, by role number. */
  readonly averageLength: Float64Array;
  /** Eight hexadecimal digits; equal snapshots have equal ones whatever the order of their texts. */
  readonly fingerprint: string;
}

/** Content words by role where no offering is there yet: those of the judged set's offerings, rounded. */
const USUAL_LENGTH: Readonly<Record<(typeof ROLES)[number], number>> = {
  title: 4,
  headline: 8,
  tags: 12,
  heading: 4,
  body: 60,
  facts: 15,
};

const averageLengths = (offerings: readonly CompactDocument[]): Float64Array => {
  const totals = new Float64Array(ROLES.length);
  for (const { marks } of offerings) {
    for (const mark of marks) totals[roleOf(mark)] = (totals[roleOf(mark)] ?? 0) + 1;
  }
  return totals.map((total, role) =>
    total === 0 ? USUAL_LENGTH[ROLES[role] ?? 'body'] : total / offerings.length,
  );
};

/** Counts the texts that each term stands in. */
const countTexts = (documents: readonly CompactDocument[], size: number): Uint32Array => {
  const counts = new Uint32Array(size);
  const lastSeen = new Uint32Array(size);
  documents.forEach(({ terms }, index) => {
    for (const term of terms) {
      if (lastSeen[term] === index + 1) continue;
      lastSeen[term] = index + 1;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  });
  return counts;
};

const fingerprintOf = (
  counts: Uint32Array,
  averages: Float64Array,
  vocabulary: Vocabulary,
): string => {
  let sum = 0;
  for (let term = 0; term < counts.length; term += 1) {
    sum = (sum + combineHashes(vocabulary.hashOf(term), counts[term] ?? 0)) >>> 0;
  }
  for (const average of averages) sum = combineHashes(sum, Math.round(average * 1000));
  return sum.toString(16).padStart(8, '0');
};

interface StatisticsInput {
  readonly offerings: readonly CompactDocument[];
  readonly sources: readonly CompactDocument[];
  /** Counted as if its articles were the site's own: so it weighs less and less as the site grows. */
  readonly background: BackgroundTable | undefined;
}

/** Takes a snapshot over offerings, sources and the background of the language. Linear in their words. */
export const takeStatistics = (
  { offerings, sources, background }: StatisticsInput,
  vocabulary: Vocabulary,
): CorpusStatistics => {
  const all = [...offerings, ...sources];
  const common = background === undefined ? [] : backgroundCounts(background);
  const known = common.map(([term, count]) => [vocabulary.intern(term), count] as const);
  const documentFrequency = countTexts(all, vocabulary.size);
  for (const [term, count] of known) {
    documentFrequency[term] = (documentFrequency[term] ?? 0) + count;
  }
  const averageLength = averageLengths(offerings);
  return {
    texts: all.length + (background?.texts ?? 0),
    documentFrequency,
    averageLength,
    fingerprint: fingerprintOf(documentFrequency, averageLength, vocabulary),
  };
};
