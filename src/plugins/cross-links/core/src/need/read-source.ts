import type { FieldRole, SourceDocument } from '../documents';
import { findPhrases } from './phrases';
import type { FoundPhrases } from './phrases';

/**
 * Reads a source into sentences and lower-case tokens for the need model. The tokeniser is part of the model (its
 * weights hang on these very tokens), so it does not follow changes of the ranker's one.
 */

/** A sentence, heading or title with its tokens; offsets are UTF-16 units within `text`. */
export interface Sentence {
  readonly text: string;
  readonly field: string;
  readonly role: FieldRole;
  /** Where it stands among the sentences of the body, 0 first to 1 last. */
  readonly position: number;
  readonly tokens: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly phrases: FoundPhrases;
}

export interface ReadSource {
  readonly sentences: readonly Sentence[];
  /** Words of body and headings; title and tags do not count. */
  readonly bodyWords: number;
}

const TOKEN = /[\p{L}\p{N}]{1,1000}(?:['’]\p{L}{1,1000})*/gu;
const SENTENCE_END = /[.!?…]+["'”’)\]]*\s+(?=["'“‘(]?[\p{Lu}\p{N}])|\n+/gu;
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|no|fig|approx|\p{L})\.\s+$/iu;

/** Splits a paragraph into sentences; titles and honorifics ("Dr. Ada") do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length;
    const sentence = text.slice(from, to);
    if (ABBREVIATION.test(sentence)) continue;
    sentences.push(sentence.trim());
    from = to;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Reads title, headings and body; tags and facts say what a text is about, not what its reader needs. */
export function readSource(source: SourceDocument): ReadSource {
  const sentences: Sentence[] = [];
  for (const { field, role, text } of source.segments) {
    if (role === 'tags' || role === 'facts') continue;
    for (const sentence of role === 'body' ? sentencesOf(text) : [text.trim()]) {
      const read = tokenise(sentence);
      if (read.tokens.length > 0)
        sentences.push({ text: sentence, field, role, position: 0, ...read });
    }
  }
  const body = sentences.filter(({ role }) => role === 'body' || role === 'heading');
  const last = Math.max(1, body.length - 1);
  let index = 0;
  return {
    sentences: sentences.map((sentence) =>
      sentence.role === 'body' || sentence.role === 'heading'
        ? { ...sentence, position: index++ / last }
        : sentence,
    ),
    bodyWords: body.reduce((sum, { tokens }) => sum + tokens.length, 0),
  };
}

function tokenise(text: string): Pick<Sentence, 'tokens' | 'starts' | 'ends' | 'phrases'> {
  const tokens: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push(tokenOf(match[0]));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { tokens, starts, ends, phrases: findPhrases(tokens) };
}

/** A bound on memory: the vocabulary of a large site. */
const MOST_KNOWN = 20_000;
/** A longer slice of a text keeps the whole text in memory (V8's sliced strings). */
const LONGEST_KNOWN = 12;
const known = new Map<string, string>();

/** The token of a word; the same string for the same word, which makes every later look-up of it cheaper. */
function tokenOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const token = word.toLowerCase().replaceAll('’', "'");
  if (word.length > LONGEST_KNOWN) return token;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, token);
  return token;
}
