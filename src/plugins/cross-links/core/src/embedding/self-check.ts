/** Whether an embedder helps on a site's own text: it stays off where it does not. */
import { meanOf, ndcgAt } from '../evaluation/metrics';
import type { OfferingDocument, SourceDocument, TextSegment } from '../documents';
import type { Ranker } from '../ranking/ranker';
import { splitSentences } from '../text/sentences';

/** A source whose right offerings are known. */
export interface CheckCase {
  readonly source: SourceDocument;
  /** Grades by offering id: pins 3, for example; what was hidden is left out. */
  readonly judged: ReadonlyMap<string, number>;
}

/** What the check found. */
export interface SelfCheck {
  readonly helps: boolean;
  /** nDCG@10 with the embedder less that without. */
  readonly gain: number;
  readonly cases: number;
  readonly because: string;
}

/** Fewer cases say nothing: the standard error of a mean nDCG over 20 is about .05. */
export const MIN_CASES = 20;

const DEPTH = 10;

const ndcgOf = (ranker: Ranker, cases: readonly CheckCase[]): number =>
  meanOf(
    cases.map(({ source, judged }) => {
      const ranked = ranker.rank(source, undefined, { limit: DEPTH });
      return ndcgAt(
        ranked.map(({ offeringId }) => offeringId),
        judged,
        DEPTH,
      );
    }),
  );

/** Compares a ranker with vectors and one without on the same cases; a tie or too few cases mean off. */
export const selfCheck = (
  withVectors: Ranker,
  withoutVectors: Ranker,
  cases: readonly CheckCase[],
): SelfCheck => {
  if (cases.length < MIN_CASES) {
    const because = `only ${cases.length} cases, ${MIN_CASES} needed`;
    return { helps: false, gain: 0, cases: cases.length, because };
  }
  const gain = ndcgOf(withVectors, cases) - ndcgOf(withoutVectors, cases);
  const because = `nDCG@10 ${gain > 0 ? 'rises' : 'does not rise'} with it (${gain.toFixed(3)}) over ${cases.length} cases`;
  return { helps: gain > 0, gain, cases: cases.length, because };
};

/** Offerings without the half of their text that asks for them, and the halves as sources. */
export interface HeldOut {
  readonly offerings: readonly OfferingDocument[];
  readonly cases: readonly CheckCase[];
}

const halves = (segment: TextSegment, locale: string): readonly [string, string] => {
  const sentences = splitSentences(segment.text, locale).map(({ text }) => text);
  const even = sentences.filter((_, index) => index % 2 === 0);
  const odd = sentences.filter((_, index) => index % 2 === 1);
  return [even.join(' '), odd.join(' ')];
};

/**
 * Cases made of the offerings alone, for a site whose editors have chosen little yet: every other sentence of an
 * offering asks, and the offering without these sentences has to be found.
 */
export const heldOutPairs = (offerings: readonly OfferingDocument[]): HeldOut => {
  const cases: CheckCase[] = [];
  const kept = offerings.map((offering): OfferingDocument => {
    const asking: TextSegment[] = [];
    const segments = offering.segments.map((segment): TextSegment => {
      if (segment.role !== 'body') return segment;
      const [even, odd] = halves(segment, offering.locale);
      if (odd !== '') asking.push({ ...segment, text: odd });
      return { ...segment, text: even };
    });
    if (asking.length > 0) {
      cases.push({
        source: { id: offering.id, locale: offering.locale, segments: asking },
        judged: new Map([[offering.id, 1]]),
      });
    }
    return { ...offering, segments };
  });
  return { offerings: kept, cases };
};
