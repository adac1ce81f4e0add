/** Finds many short phrases in a list of tokens at once. */

/** A phrase found: its index in the list given, and the tokens it covers, end exclusive. */
export interface PhraseHit {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
}

type PhraseMatcher = (tokens: readonly string[]) => PhraseHit[];

type TokenTest = (token: string) => boolean;

interface Pattern {
  readonly phrase: number;
  readonly tests: readonly TokenTest[];
}

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)$/;
/** Patterns whose first word has a wildcard are looked up by its first letters: three keep the lists short. */
const LETTERS = 3;
/** Words whose patterns are remembered; a vocabulary of a large site, and a bound on memory. */
const MOST_REMEMBERED = 20_000;
const NO_PATTERNS: readonly Pattern[] = [];

/**
 * Compiles phrases written as in the cue list (`*` any ending, `?` one letter, `@num` a number, `|` alternatives;
 * hyphens are word breaks) into a matcher whose cost grows with the text, not with the list.
 *
 * @example compilePhrases(['sounding board', 'impost?r*'])(['an', 'imposter']) // [{ phrase: 1, from: 1, to: 2 }]
 */
export function compilePhrases(phrases: readonly string[]): PhraseMatcher {
  const byWord = new Map<string, Pattern[]>();
  const byLetters = new Map<string, Pattern[]>();
  const byNumber: Pattern[] = [];
  phrases.forEach((alternatives, phrase) => {
    for (const alternative of alternatives.split('|')) {
      const words = alternative.split(/[\s-]+/).filter((word) => word !== '');
      const [first] = words;
      if (first === undefined) continue;
      const pattern = { phrase, tests: words.map(tokenTest) };
      if (first === '@num') byNumber.push(pattern);
      else if (/[*?]/.test(first))
        push(byLetters, first.replace('*', '').slice(0, LETTERS), pattern);
      else push(byWord, first, pattern);
    }
  });
  const remembered = new Map<string, readonly Pattern[]>();
  const candidatesOf = (token: string): readonly Pattern[] => {
    const known = remembered.get(token);
    if (known !== undefined) return known;
    const candidates = [
      ...(byWord.get(token) ?? []),
      ...(byLetters.get(token.slice(0, LETTERS)) ?? []),
      ...(NUMBER.test(token) ? byNumber : []),
    ].filter(({ tests: [first] }) => first?.(token) === true);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(token, candidates.length === 0 ? NO_PATTERNS : candidates);
    return candidates;
  };
  return (tokens) => {
    const hits: PhraseHit[] = [];
    for (let from = 0; from < tokens.length; from++) {
      for (const { phrase, tests } of candidatesOf(tokens[from] ?? '')) {
        if (matchesAt(tests, tokens, from)) hits.push({ phrase, from, to: from + tests.length });
      }
    }
    return hits;
  };
}

function push(index: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const patterns = index.get(key);
  if (patterns === undefined) index.set(key, [pattern]);
  else patterns.push(pattern);
}

function matchesAt(tests: readonly TokenTest[], tokens: readonly string[], from: number): boolean {
  let at = from;
  for (const test of tests) {
    if (!test(tokens[at++] ?? '')) return false;
  }
  return true;
}

function tokenTest(word: string): TokenTest {
  if (word === '@num') return (token) => NUMBER.test(token);
  if (word.includes('?')) {
    const pattern = new RegExp(`^${word.replaceAll('?', '\\p{L}').replaceAll('*', '.*')}$`, 'u');
    return (token) => pattern.test(token);
  }
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    return (token) => token.startsWith(stem);
  }
  return (token) => token === word;
}
