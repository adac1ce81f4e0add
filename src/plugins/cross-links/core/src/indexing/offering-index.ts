/** The index of offerings: one large immutable segment, a small one for what changed since, and tombstones. */
import { accumulate, type WeightedTerms } from './accumulate';
import type { DocumentImpacts } from './impacts';
import {
  buildSegment,
  documentsOf,
  impactIn,
  type IndexSegment,
  phrasesOfDocument,
  phraseSum,
  segmentBytes,
  type WeighedPhrases,
} from './segment';
import { type Candidate, createCandidateQueue } from './top-candidates';

/** Changed offerings before they are merged into the main segment: 1,000 are rebuilt in 1.8 ms (ranking.md). */
const MAX_DELTA = 1000;

/** Finds the offerings that share terms with a query. */
export interface OfferingIndex {
  /** Adds the offering, or replaces the one with its id. */
  upsert(id: string, document: DocumentImpacts): void;
  remove(id: string): void;
  has(id: string): boolean;
  /** The best offerings by the sum of weight × impact. Documents are numbers that hold until the next change. */
  search(query: WeightedTerms, limit: number): Candidate[];
  documentOf(id: string): number | undefined;
  idOf(document: number): string;
  impactOf(term: number, document: number): number;
  phrasesOf(document: number): Uint32Array;
  /** Sum of the worth of the phrases that the document has. */
  phraseSum(document: number, phrases: WeighedPhrases): number;
  readonly size: number;
  /** Bytes of the typed arrays. */
  readonly bytes: number;
}

interface Entry {
  readonly id: string;
  readonly impacts: DocumentImpacts;
}

/** Builds the index; `vocabularySize` is asked again at every rebuild. */
export const createOfferingIndex = (
  offerings: readonly Entry[],
  vocabularySize: () => number,
): OfferingIndex => {
  let main = buildSegment([], 0);
  let delta = buildSegment([], 0);
  let ids: string[] = [];
  let places = new Map<string, number>(); // offering id → document number
  let changed: Entry[] = []; // what the delta segment holds, by its own numbers
  let isDeltaStale = false;
  let scores = new Float32Array(0);

  const rebuild = (entries: readonly Entry[]): void => {
    main = buildSegment(
      entries.map((entry) => entry.impacts),
      vocabularySize(),
    );
    delta = buildSegment([], 0);
    changed = [];
    isDeltaStale = false;
    ids = entries.map((entry) => entry.id);
    places = new Map(ids.map((id, document) => [id, document]));
  };

  const isAlive = (document: number): boolean => places.get(ids[document] ?? '') === document;

  const merge = (): void => {
    const kept = documentsOf(main).map((impacts, document) => ({
      id: ids[document] ?? '',
      impacts,
    }));
    rebuild([...kept, ...changed].filter((_, document) => isAlive(document)));
  };

  const refresh = (): void => {
    if (changed.length > MAX_DELTA) merge();
    if (!isDeltaStale) return;
    delta = buildSegment(
      changed.map((entry) => entry.impacts),
      vocabularySize(),
    );
    isDeltaStale = false;
  };

  const located = (document: number): { segment: IndexSegment; local: number } =>
    document < main.documents
      ? { segment: main, local: document }
      : { segment: delta, local: document - main.documents };

  rebuild(offerings);

  return {
    upsert: (id, impacts) => {
      places.set(id, ids.length);
      ids.push(id);
      changed.push({ id, impacts });
      isDeltaStale = true;
    },
    remove: (id) => {
      places.delete(id);
    },
    has: (id) => places.has(id),
    search: (query, limit) => {
      refresh();
      if (scores.length < ids.length) scores = new Float32Array(ids.length + MAX_DELTA);
      scores.fill(0);
      accumulate(main, query, scores);
      accumulate(delta, query, scores.subarray(main.documents));
      const queue = createCandidateQueue(limit, (document) => ids[document] ?? '');
      const hasTombstones = places.size < ids.length;
      let least = 0;
      for (let document = 0; document < ids.length; document += 1) {
        const score = scores[document] as number;
        if (score === 0 || score < least || (hasTombstones && !isAlive(document))) continue;
        least = queue.offer(document, score);
      }
      return queue.take();
    },
    documentOf: (id) => {
      refresh();
      return places.get(id);
    },
    idOf: (document) => ids[document] ?? '',
    impactOf: (term, document) => {
      const { segment, local } = located(document);
      return impactIn(segment, term, local);
    },
    phrasesOf: (document) => {
      const { segment, local } = located(document);
      return phrasesOfDocument(segment, local);
    },
    phraseSum: (document, phrases) => {
      const { segment, local } = located(document);
      return phraseSum(segment, local, phrases);
    },
    get size() {
      return places.size;
    },
    get bytes() {
      refresh();
      return segmentBytes(main) + segmentBytes(delta);
    },
  };
};
