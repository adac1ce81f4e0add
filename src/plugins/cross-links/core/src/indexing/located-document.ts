/** A document's content words with the places they stand in. */
import type { TextSegment } from '../documents';
import { analyse, type Term } from '../text/analyse';

/** A segment and its content words. */
export interface LocatedSegment {
  readonly segment: TextSegment;
  readonly terms: readonly Term[];
}

/** Every segment of a document, by its index, with its words. */
export type LocatedDocument = readonly LocatedSegment[];

/** Analyses the segments of a document. */
export const locateTerms = (
  document: { readonly segments: readonly TextSegment[] },
  locale: string,
): LocatedDocument =>
  document.segments.map((segment) => ({ segment, terms: analyse(segment.text, locale) }));
