import type { TextSegment } from '../documents';
import type { MatchedTerm } from '../ranking/match';
import { splitSentences } from '../text/sentences';

/** A sentence of the source with the places of its matched words. */
export interface MarkedSentence {
  readonly field: string;
  readonly text: string;
  /** Start and end within `text`, in order, never overlapping. */
  readonly marks: readonly (readonly [number, number])[];
}

/** Sentences an explanation shows: enough to see why, few enough to read. */
const SHOWN = 4;
/** Longer sentences are cut around their first mark. */
const LONGEST = 280;
const LEAD = 60;

const cut = ({ field, text, marks }: MarkedSentence): MarkedSentence => {
  if (text.length <= LONGEST) return { field, text, marks };
  const from = Math.max(0, (marks[0]?.[0] ?? 0) - LEAD);
  const to = Math.min(text.length, from + LONGEST);
  const head = from > 0 ? '…' : '';
  const shift = from - head.length;
  return {
    field,
    text: `${head}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: marks.filter(([, end]) => end <= to).map(([a, b]) => [a - shift, b - shift]),
  };
};

/** Marks that touch no earlier one, in the order of the text. */
const apart = (marks: readonly (readonly [number, number])[]): [number, number][] => {
  const kept: [number, number][] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= (kept.at(-1)?.[1] ?? 0)) kept.push([start, end]);
  }
  return kept;
};

/**
 * The sentences of the source in which the matched words stand, strongest word first, each sentence once with all of
 * its words marked. A term whose place is not in the segment (the text has changed) is passed over.
 */
export const markedSentences = (
  segments: readonly TextSegment[],
  terms: readonly MatchedTerm[],
  locale: string,
): readonly MarkedSentence[] => {
  const sentences = new Map<string, MarkedSentence & { marks: [number, number][] }>();
  for (const { text, sourceSegment, sourceOffset } of terms) {
    const segment = segments[sourceSegment];
    if (!segment || segment.role === 'tags') continue;
    if (!segment.text.startsWith(text, sourceOffset)) continue;
    const sentence = splitSentences(segment.text, locale).find(
      ({ start, end }) => start <= sourceOffset && sourceOffset < end,
    );
    if (!sentence) continue;
    const key = `${sourceSegment}:${sentence.start}`;
    const held = sentences.get(key) ?? { field: segment.field, text: sentence.text, marks: [] };
    const start = sourceOffset - sentence.start;
    held.marks.push([start, Math.min(start + text.length, sentence.text.length)]);
    sentences.set(key, held);
  }
  return [...sentences.values()]
    .slice(0, SHOWN)
    .map((sentence) => cut({ ...sentence, marks: apart(sentence.marks) }));
};
