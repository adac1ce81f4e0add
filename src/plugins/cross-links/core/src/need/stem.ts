/** Endings that are cut, longest first; what is left keeps at least three letters. */
const ENDINGS: readonly (readonly [ending: string, replacement: string])[] = [
  ["'s", ''],
  ['ies', 'y'],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
];
const SHORTEST_STEM = 3;

/**
 * A light English stem for the need model: it joins "decide", "decides", "decided", "deciding" and no more. The model's
 * weights hang on it, so it must not change without training anew.
 *
 * @example stem('decided') // 'decid'
 */
export function stem(word: string): string {
  let cut = word;
  for (const [ending, replacement] of ENDINGS) {
    if (!word.endsWith(ending) || word.endsWith('ss')) continue;
    if (word.length - ending.length < SHORTEST_STEM) continue;
    cut = word.slice(0, word.length - ending.length) + replacement;
    break;
  }
  return cut.endsWith('e') && cut.length > SHORTEST_STEM + 1 ? cut.slice(0, -1) : cut;
}
