/** Terms by number. */
import { hashText } from './hash';

/** Gives every term a small number; numbers are never taken back. */
export interface Vocabulary {
  /** The number of a term, given now if it has none. */
  intern(term: string): number;
  /** The number of a term, or −1. */
  find(term: string): number;
  /** A hash of the term's text, the same whatever its number. */
  hashOf(id: number): number;
  termOf(id: number): string;
  readonly size: number;
}

/** An empty vocabulary. */
export const createVocabulary = (): Vocabulary => {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const hashes: number[] = [];
  return {
    intern: (term) => {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, terms.length);
      hashes.push(hashText(term));
      return terms.push(term) - 1;
    },
    find: (term) => ids.get(term) ?? -1,
    hashOf: (id) => hashes[id] ?? 0,
    termOf: (id) => terms[id] ?? '',
    get size() {
      return terms.length;
    },
  };
};
