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
  /** The background alone: how common words are in the language, whatever the site is about. */
  readonly language:
    { readonly texts: number; readonly documentFrequency: Uint32Array } | undefined;
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

/**
 * Texts that a site is counted among where its language has no table: as many as the English one has, with none of the
 * site's words in them. Without them every word of a site of ten texts is common, and nothing fits anything.
 */
const ASSUMED_TEXTS = 352;

const fingerprintOf = (
  counts: Uint32Array,
  averages: Float64Array,
  vocabulary: Vocabulary,
): string => {
  let sum = 0;
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    if (count > 0) sum = (sum + combineHashes(vocabulary.hashOf(term), count)) >>> 0;
  }
  for (const average of averages) sum = combineHashes(sum, Math.round(average * 1000));
  return sum.toString(16).padStart(8, '0');
};

/** How common the background says words are, by term number; its terms are added to the vocabulary. */
export const languageStatistics = (
  background: BackgroundTable | undefined,
  vocabulary: Vocabulary,
): CorpusStatistics['language'] => {
  if (background === undefined) return undefined;
  const known = backgroundCounts(background).map(
    ([term, count]) => [vocabulary.intern(term), count] as const,
  );
  const documentFrequency = new Uint32Array(vocabulary.size);
  for (const [term, count] of known) documentFrequency[term] = count;
  return { texts: background.texts, documentFrequency };
};

/** Counts texts one by one, so that they need not all be held at once. */
export interface TextCounts {
  addOffering(document: CompactDocument): void;
  addSource(document: CompactDocument): void;
  /** The snapshot over what was added and the background of the language. */
  finish(background: BackgroundTable | undefined): CorpusStatistics;
}

/** In how many texts each term number stands; grows with the vocabulary. */
const createTermCounts = () => {
  let counts = new Uint32Array(1024);
  let lastSeen = new Uint32Array(1024);
  let texts = 0;
  const grow = (size: number): void => {
    if (size <= counts.length) return;
    const grown = Math.max(size, counts.length * 2);
    const [oldCounts, oldSeen] = [counts, lastSeen];
    counts = new Uint32Array(grown);
    lastSeen = new Uint32Array(grown);
    counts.set(oldCounts);
    lastSeen.set(oldSeen);
  };
  return {
    add: ({ terms }: CompactDocument, vocabularySize: number): void => {
      grow(vocabularySize);
      texts += 1;
      for (const term of terms) {
        if (lastSeen[term] === texts) continue;
        lastSeen[term] = texts;
        counts[term] = (counts[term] ?? 0) + 1;
      }
    },
    texts: (): number => texts,
    take: (size: number): Uint32Array => {
      grow(size);
      return counts.slice(0, size);
    },
  };
};

/** Counts over offerings, sources and, at the end, the background of the language. Linear in their words. */
export const createTextCounts = (vocabulary: Vocabulary): TextCounts => {
  const terms = createTermCounts();
  const totals = new Float64Array(ROLES.length);
  let offerings = 0;

  const averageLengths = (): Float64Array =>
    totals.map((total, role) =>
      total === 0 ? USUAL_LENGTH[ROLES[role] ?? 'body'] : total / offerings,
    );

  return {
    addOffering: (document) => {
      terms.add(document, vocabulary.size);
      offerings += 1;
      for (const mark of document.marks) totals[roleOf(mark)] = (totals[roleOf(mark)] ?? 0) + 1;
    },
    addSource: (document) => {
      terms.add(document, vocabulary.size);
    },
    finish: (background) => {
      const language = languageStatistics(background, vocabulary);
      const documentFrequency = terms.take(vocabulary.size);
      // The background's articles count as if they were the site's own: so they weigh less and less as it grows.
      language?.documentFrequency.forEach((count, term) => {
        documentFrequency[term] = (documentFrequency[term] ?? 0) + count;
      });
      const averageLength = averageLengths();
      return {
        texts: terms.texts() + (language?.texts ?? ASSUMED_TEXTS),
        documentFrequency,
        language,
        averageLength,
        fingerprint: fingerprintOf(documentFrequency, averageLength, vocabulary),
      };
    },
  };
};
