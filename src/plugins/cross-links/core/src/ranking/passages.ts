/** The passages of a document that sentence vectors are made of. */
import type { TextSegment } from '../documents';
import { normaliseText } from '../text/normalise';
import { splitSentences } from '../text/sentences';
import { wordsOf } from '../text/words';

/** What a passage is to its document: a line that names it, its tags, or a stretch of its text. */
export type PassageKind = 'label' | 'tags' | 'body';

/** A stretch of text to be embedded as one. */
export interface Passage {
  readonly kind: PassageKind;
  /** Normalised: equal passages have equal text, and so one vector in a cache. */
  readonly text: string;
}

/** Sentence models blur with length; 60 words are two to four sentences. */
const MAX_PASSAGE_WORDS = 60;

/** Body passages that are embedded; at 40 ms each an article costs half a second once. */
const MAX_BODY_PASSAGES = 12;

/** Longer segments are read up to here: 12 passages of 60 words never need more. */
const MAX_SEGMENT_LENGTH = 20_000;

/** Groups a paragraph's sentences into passages of at most {@link MAX_PASSAGE_WORDS} words. */
const groupSentences = (text: string, locale: string): string[] => {
  const groups: string[] = [];
  let sentences: string[] = [];
  let words = 0;
  for (const sentence of splitSentences(text.slice(0, MAX_SEGMENT_LENGTH), locale)) {
    const length = wordsOf(sentence.text).length;
    if (sentences.length > 0 && words + length > MAX_PASSAGE_WORDS) {
      groups.push(sentences.join(' '));
      sentences = [];
      words = 0;
    }
    sentences.push(sentence.text);
    words += length;
  }
  if (sentences.length > 0) groups.push(sentences.join(' '));
  return groups;
};

const labelsOf = (segments: readonly TextSegment[]): string[] =>
  segments.filter(({ role }) => role === 'title' || role === 'headline').map(({ text }) => text);

const tagLinesOf = (segments: readonly TextSegment[]): string[] => {
  const lines = new Map<string, string[]>();
  for (const { role, field, text } of segments) {
    if (role === 'tags') lines.set(field, [...(lines.get(field) ?? []), text]);
  }
  return [...lines.values()].map((tags) => tags.join(', '));
};

const bodyOf = (segments: readonly TextSegment[], locale: string): string[] =>
  segments
    .filter(({ role }) => role === 'body')
    .flatMap(({ text }) => groupSentences(text, locale))
    .slice(0, MAX_BODY_PASSAGES);

/**
 * The passages of a source or an offering: title and headline, the tags of each field as one line, and the body in
 * groups of sentences that do not cross paragraphs, so that editing a paragraph changes its own passages alone.
 */
export const passagesOf = (document: {
  readonly locale: string;
  readonly segments: readonly TextSegment[];
}): Passage[] => {
  const of = (kind: PassageKind, texts: readonly string[]): Passage[] =>
    texts.map((text) => ({ kind, text: normaliseText(text) })).filter(({ text }) => text !== '');
  return [
    ...of('label', labelsOf(document.segments)),
    ...of('tags', tagLinesOf(document.segments)),
    ...of('body', bodyOf(document.segments, document.locale)),
  ];
};
