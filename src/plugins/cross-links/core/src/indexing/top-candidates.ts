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

/** Chooses the documents of the highest scores above 0; ties go to the lower id. */
export interface CandidateQueue {
  offer(document: number, score: number): void;
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
      if (score <= 0) return;
      const worst = heap[0];
      if (worst !== undefined && heap.length === limit && score < worst.score) return;
      const candidate = { document, score };
      if (heap.length < limit) {
        heap.push(candidate);
        siftUp(heap, comesAfter);
      } else if (worst !== undefined && comesAfter(worst, candidate)) {
        heap[0] = candidate;
        siftDown(heap, comesAfter);
      }
    },
    take: () => [...heap].sort((first, second) => (comesAfter(first, second) ? 1 : -1)),
  };
};
