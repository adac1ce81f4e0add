/** An immutable part of the index in typed arrays. */
import type { DocumentImpacts } from './impacts';

/** Postings by term, and phrases by document. Documents are numbered from 0 in the order they were given. */
export interface IndexSegment {
  readonly documents: number;
  /** Where each term's postings start; one more entry than terms. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly impacts: Uint16Array;
  readonly phraseStarts: Uint32Array;
  readonly phrases: Uint32Array;
}

const startsOf = (counts: Uint32Array): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => {
    starts[index + 1] = (starts[index] ?? 0) + count;
  });
  return starts;
};

/** Builds a segment; `terms` is the size of the vocabulary. Linear in the documents' distinct terms. */
export const buildSegment = (
  documents: readonly DocumentImpacts[],
  terms: number,
): IndexSegment => {
  const counts = new Uint32Array(terms);
  for (const document of documents) {
    for (const term of document.terms) counts[term] = (counts[term] ?? 0) + 1;
  }
  const starts = startsOf(counts);
  const next = starts.slice();
  const total = starts[terms] ?? 0;
  const postings = new Uint32Array(total);
  const impacts = new Uint16Array(total);
  documents.forEach((document, index) => {
    document.terms.forEach((term, at) => {
      const slot = next[term] ?? 0;
      next[term] = slot + 1;
      postings[slot] = index;
      impacts[slot] = document.impacts[at] ?? 0;
    });
  });
  return { documents: documents.length, starts, postings, impacts, ...packPhrases(documents) };
};

const packPhrases = (
  documents: readonly DocumentImpacts[],
): Pick<IndexSegment, 'phraseStarts' | 'phrases'> => {
  const phraseStarts = startsOf(Uint32Array.from(documents, ({ phrases }) => phrases.length));
  const phrases = new Uint32Array(phraseStarts[documents.length] ?? 0);
  documents.forEach((document, index) => {
    phrases.set(document.phrases, phraseStarts[index] ?? 0);
  });
  return { phraseStarts, phrases };
};

/** The documents that a segment was built from, for merging it into a new one. */
export const documentsOf = (segment: IndexSegment): DocumentImpacts[] => {
  const counts = new Uint32Array(segment.documents);
  for (const document of segment.postings) counts[document] = (counts[document] ?? 0) + 1;
  const terms = Array.from(counts, (count) => new Uint32Array(count));
  const impacts = Array.from(counts, (count) => new Uint16Array(count));
  const filled = new Uint32Array(segment.documents);
  for (let term = 0; term + 1 < segment.starts.length; term += 1) {
    const end = segment.starts[term + 1] ?? 0;
    for (let slot = segment.starts[term] ?? 0; slot < end; slot += 1) {
      const document = segment.postings[slot] ?? 0;
      const at = filled[document] ?? 0;
      filled[document] = at + 1;
      terms[document]?.fill(term, at, at + 1);
      impacts[document]?.fill(segment.impacts[slot] ?? 0, at, at + 1);
    }
  }
  return terms.map((list, document) => ({
    terms: list,
    impacts: impacts[document] ?? new Uint16Array(0),
    phrases: phrasesOfDocument(segment, document),
  }));
};

/** The phrase hashes of one document, ascending. */
export const phrasesOfDocument = (segment: IndexSegment, document: number): Uint32Array =>
  segment.phrases.subarray(segment.phraseStarts[document], segment.phraseStarts[document + 1]);

/** Worth of phrases by hash, and which hashes cannot be among them. */
export interface WeighedPhrases {
  readonly worth: ReadonlyMap<number, number>;
  /** 1 at the low bits of every hash of `worth`; its length is a power of two. */
  readonly filter: Uint8Array;
}

/** Sum of the worth of a document's phrases. */
export const phraseSum = (
  { phraseStarts, phrases }: IndexSegment,
  document: number,
  { worth, filter }: WeighedPhrases,
): number => {
  const mask = filter.length - 1;
  const end = phraseStarts[document + 1] as number;
  let sum = 0;
  for (let at = phraseStarts[document] as number; at < end; at += 1) {
    const hash = phrases[at] as number;
    if (filter[hash & mask] === 1) sum += worth.get(hash) ?? 0;
  }
  return sum;
};

/** The stored impact of a term in a document, 0 when it is not there: a binary search in the term's postings. */
export const impactIn = (segment: IndexSegment, term: number, document: number): number => {
  if (term + 1 >= segment.starts.length) return 0;
  let low = segment.starts[term] ?? 0;
  let high = (segment.starts[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = segment.postings[middle] ?? 0;
    if (found === document) return segment.impacts[middle] ?? 0;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

/** Bytes of the typed arrays. */
export const segmentBytes = (segment: IndexSegment): number =>
  segment.starts.byteLength +
  segment.postings.byteLength +
  segment.impacts.byteLength +
  segment.phraseStarts.byteLength +
  segment.phrases.byteLength;
