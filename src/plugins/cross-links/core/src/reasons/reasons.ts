import type { NeedAssessment, Verdict } from '../need/verdict';
import type { Match } from '../ranking/match';

/** One reason for a link: data first, and the same as a sentence. */
export interface Reason {
  readonly part: 'topic' | 'need' | 'quality' | 'curation';
  /** What this part added to the score. */
  readonly value: number;
  /** Words of the source that matched, or that spoke for the need. */
  readonly words: readonly string[];
  readonly text: string;
}

/** Words a reason names: more than three read like a list of keywords. */
const NAMED_WORDS = 3;

const VERDICT_TEXT: Record<Verdict, string> = {
  mentor: 'the reader needs a mentor',
  trainer: 'the reader needs a trainer',
  both: 'the reader needs both a mentor and a trainer',
  neither: 'the reader needs neither, and this fits the topic',
  unknown: 'the need is not known, so the topic decides',
};

const quoted = (words: readonly string[]): string =>
  words
    .map((word) => `“${word}”`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

const topicReason = (match: Match): Reason[] => {
  const words = [...new Set(match.terms.map((term) => term.text.toLowerCase()))].slice(
    0,
    NAMED_WORDS,
  );
  if (words.length === 0) return [];
  return [{ part: 'topic', value: match.parts.topic, words, text: `covers ${quoted(words)}` }];
};

const needReason = (match: Match, need: NeedAssessment): Reason[] => {
  if (need.verdict === 'unknown') return [];
  const words = [...new Set(need.evidence.flatMap((item) => item.words))].slice(0, NAMED_WORDS);
  const text =
    need.decidedBy === 'editor' ? 'an editor chose this kind of help' : VERDICT_TEXT[need.verdict];
  return [{ part: 'need', value: match.parts.need, words, text }];
};

/** Why an offering is linked, most telling first; a pin says so before anything else. */
export const reasonsOf = (
  match: Match | undefined,
  need: NeedAssessment,
  origin: 'pinned' | 'automatic',
): readonly Reason[] => [
  ...(origin === 'pinned'
    ? [
        {
          part: 'curation',
          value: match?.parts.curation ?? 0,
          words: [],
          text: 'chosen by an editor',
        } as const,
      ]
    : []),
  ...(match ? topicReason(match) : []),
  ...(match ? needReason(match, need) : []),
];
