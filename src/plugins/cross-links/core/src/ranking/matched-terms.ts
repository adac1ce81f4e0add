/** Which words a source and an offering share, where they stand, and what each is worth. */
import type { LocatedDocument } from '../indexing/located-document';
import type { MatchedTerm } from './match';
import type { RankingSettings } from './ranking-settings';

/** Longer lists are no explanation. */
const MAX_TERMS = 12;

/** What the score says about terms, by their text. */
export interface TermWorth {
  /** What the term added to the lexical score; 0 where source and offering do not share it. */
  readonly ofTerm: (term: string) => number;
  /** What the two-word phrase added. */
  readonly ofPhrase: (first: string, second: string) => number;
  /** The lexical score. */
  readonly total: number;
}

interface Span {
  readonly terms: readonly string[];
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/** Runs of neighbouring shared terms, as long as each pair is a phrase of the offering too; single terms otherwise. */
const spansOf = (source: LocatedDocument, worth: TermWorth): Span[] =>
  source.flatMap(({ terms }, segment) => {
    const spans: Span[] = [];
    let previous = Number.NEGATIVE_INFINITY;
    for (const term of terms) {
      const value = worth.ofTerm(term.term);
      const last = spans.at(-1);
      const lastTerm = last?.terms.at(-1);
      const phrase =
        lastTerm === undefined || term.ordinal !== previous + 1 || value === 0
          ? 0
          : worth.ofPhrase(lastTerm, term.term);
      previous = term.ordinal;
      if (value === 0) continue;
      const { start, end } = term;
      if (last === undefined || phrase === 0 || last.terms.includes(term.term)) {
        spans.push({ terms: [term.term], segment, start, end, worth: value });
      } else {
        const terms = [...last.terms, term.term];
        spans[spans.length - 1] = { ...last, terms, end, worth: last.worth + phrase + value };
      }
    }
    return spans;
  });

/** The strongest first; each term is told once, at its strongest or else its first place. */
const withoutDoubles = (spans: readonly Span[]): Span[] => {
  const told = new Set<string>();
  return [...spans]
    .sort((a, b) => b.worth - a.worth || a.segment - b.segment || a.start - b.start)
    .filter(({ terms }) => {
      if (terms.some((term) => told.has(term))) return false;
      terms.forEach((term) => told.add(term));
      return true;
    });
};

/** For each term the field of the offering in which it weighs most. */
export const fieldsByTerm = (
  offering: LocatedDocument,
  { roleWeight }: RankingSettings,
): ReadonlyMap<string, string> => {
  const best = new Map<string, { field: string; weight: number }>();
  for (const { segment, terms } of offering) {
    const weight = roleWeight[segment.role];
    for (const { term } of terms) {
      if (weight > (best.get(term)?.weight ?? -1)) best.set(term, { field: segment.field, weight });
    }
  }
  return new Map([...best].map(([term, { field }]) => [term, field]));
};

/** The shared words and phrases of a pair, strongest first, with their places in the source. */
export const matchedTerms = (
  source: LocatedDocument,
  fields: ReadonlyMap<string, string>,
  worth: TermWorth,
): MatchedTerm[] => {
  if (worth.total <= 0) return [];
  const spans = withoutDoubles(spansOf(source, worth)).slice(0, MAX_TERMS);
  return spans.flatMap(({ terms, segment, start, end, worth: value }) => {
    const from = source[segment]?.segment;
    if (from === undefined) return [];
    return {
      text: from.text.slice(start, end),
      share: value / worth.total,
      sourceField: from.field,
      sourceSegment: segment,
      sourceOffset: start,
      offeringField: fields.get(terms[0] ?? '') ?? '',
    };
  });
};
