/** A document as numbers: what is left of it when its statistics and impacts are computed. */
import type { LocatedDocument } from './located-document';
import { roleNumber } from './roles';
import type { Vocabulary } from './vocabulary';

/** Set in a mark when the term stands right behind the one before it. */
export const ADJACENT = 0x80;

/** The content words of a document in order. 5 bytes a word. */
export interface CompactDocument {
  readonly id: string;
  /** Term numbers. */
  readonly terms: Uint32Array;
  /** For each term the number of its role, and {@link ADJACENT} where it continues a phrase. */
  readonly marks: Uint8Array;
}

/** The role number in a mark. */
export const roleOf = (mark: number): number => mark & 0x7f;

/** Brings a document's words to numbers; new terms are added to the vocabulary. */
export const compactDocument = (
  id: string,
  located: LocatedDocument,
  vocabulary: Vocabulary,
): CompactDocument => {
  const terms: number[] = [];
  const marks: number[] = [];
  for (const { segment, terms: found } of located) {
    const role = roleNumber(segment.role);
    let previous = Number.NEGATIVE_INFINITY;
    for (const term of found) {
      terms.push(vocabulary.intern(term.term));
      marks.push(term.ordinal === previous + 1 ? role | ADJACENT : role);
      previous = term.ordinal;
    }
  }
  return { id, terms: Uint32Array.from(terms), marks: Uint8Array.from(marks) };
};
