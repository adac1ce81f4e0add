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
import { type Candidate, type CandidateQueue, createCandidateQueue } from './top-candidates';

/** Changed offerings before they are merged into the main segment: 1,000 are rebuilt in 1.8 ms (ranking.md). */
const MAX_DELTA = 1000;

/** An offering as it is indexed. */
export interface IndexEntry {
  readonly id: string;
  /** A small number: each group has candidates of its own. */
  readonly group: number;
  readonly impacts: DocumentImpacts;
}

/** Finds the offerings that share terms with a query. */
export interface OfferingIndex {
  /** Adds the offering, or replaces the one with its id. */
  upsert(entry: IndexEntry): void;
  remove(id: string): void;
  has(id: string): boolean;
  /**
   * The best offerings of each group by the sum of weight × impact. Documents are numbers that hold until the next
   * change.
   */
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

/** Builds the index; `vocabularySize` is asked again at every rebuild. */
export const createOfferingIndex = (
  offerings: readonly IndexEntry[],
  vocabularySize: () => number,
): OfferingIndex => {
  let main = buildSegment([], 0);
  let delta = buildSegment([], 0);
  let ids: string[] = [];
  let groups: number[] = [];
  let places = new Map<string, number>(); // offering id → document number
  let changed: IndexEntry[] = []; // what the delta segment holds, by its own numbers
  let isDeltaStale = false;
  let scores = new Float32Array(0);

  const rebuild = (entries: readonly IndexEntry[]): void => {
    main = buildSegment(
      entries.map((entry) => entry.impacts),
      vocabularySize(),
    );
    delta = buildSegment([], 0);
    changed = [];
    isDeltaStale = false;
    ids = entries.map((entry) => entry.id);
    groups = entries.map((entry) => entry.group);
    places = new Map(ids.map((id, document) => [id, document]));
  };

  const isAlive = (document: number): boolean => places.get(ids[document] ?? '') === document;

  const merge = (): void => {
    const kept = documentsOf(main).map((impacts, document) => ({
      id: ids[document] ?? '',
      group: groups[document] ?? 0,
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
    upsert: (entry) => {
      places.set(entry.id, ids.length);
      ids.push(entry.id);
      groups.push(entry.group);
      changed.push(entry);
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
      const queues: CandidateQueue[] = [];
      const hasTombstones = places.size < ids.length;
      const least: number[] = [];
      for (let document = 0; document < ids.length; document += 1) {
        const score = scores[document] as number;
        if (score === 0) continue;
        const group = groups[document] as number;
        if (score < (least[group] ?? 0) || (hasTombstones && !isAlive(document))) continue;
        queues[group] ??= createCandidateQueue(limit, (one) => ids[one] ?? '');
        least[group] = queues[group].offer(document, score);
      }
      return queues.flatMap((queue) => queue.take());
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
