/** A document's number and its score. */
export interface Candidate {
  readonly document: number;
  readonly score: number;
}

/** True where the first candidate comes after the second. */
type ComesAfter = (first: Candidate, second: Candidate) => boolean;

const siftDown = (heap: Candidate[], comesAfter: ComesAfter): void => {
  let at = 0;
  for (;;) {
    let last = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const candidate = heap[child];
      const worst = heap[last];
      if (candidate && worst && comesAfter(candidate, worst)) last = child;
    }
    if (last === at) return;
    [heap[at], heap[last]] = [heap[last] as Candidate, heap[at] as Candidate];
    at = last;
  }
};

const siftUp = (heap: Candidate[], comesAfter: ComesAfter): void => {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!comesAfter(heap[at] as Candidate, heap[parent] as Candidate)) return;
    [heap[at], heap[parent]] = [heap[parent] as Candidate, heap[at] as Candidate];
    at = parent;
  }
};

/** Chooses the documents of the highest scores; ties go to the lower id. */
export interface CandidateQueue {
  /** Answers the score under which no further document is taken, so that most need not be offered. */
  offer(document: number, score: number): number;
  /** Best first. */
  take(): Candidate[];
}

/** A queue of at most `limit` candidates; `idOf` decides ties, so that the order documents came in does not. */
export const createCandidateQueue = (
  limit: number,
  idOf: (document: number) => string,
): CandidateQueue => {
  const heap: Candidate[] = []; // the worst is on top
  const comesAfter: ComesAfter = (first, second) =>
    first.score === second.score
      ? idOf(first.document) > idOf(second.document)
      : first.score < second.score;
  return {
    offer: (document, score) => {
      const worst = heap[0];
      const candidate = { document, score };
      if (heap.length < limit) {
        heap.push(candidate);
        siftUp(heap, comesAfter);
      } else if (worst !== undefined && comesAfter(worst, candidate)) {
        heap[0] = candidate;
        siftDown(heap, comesAfter);
      }
      return heap.length < limit ? 0 : (heap[0]?.score ?? 0);
    },
    take: () => [...heap].sort((first, second) => (comesAfter(first, second) ? 1 : -1)),
  };
};
