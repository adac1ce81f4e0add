import { GATES } from './gate-list';
import type { GateEntry } from './gate-list';
import { GATE_WORDS } from './phrases';
import type { Sentence } from './read-source';

interface GateHit {
  readonly entry: GateEntry;
  /** The different words that fired it, as they stand in the text. */
  readonly words: readonly string[];
}

/**
 * The gates that fire on a text: enough different words of a gate's list occur in it.
 *
 * @param sureOfNeed whether the model is sure that the text asks for help; a restraint then takes more words
 */
export function firedGates(sentences: readonly Sentence[], sureOfNeed: boolean): GateHit[] {
  const found = new Map<GateEntry, Map<string, string>>();
  for (const { text, tokens, starts, ends, phrases } of sentences) {
    for (const { phrase, from, to } of phrases.gate ?? []) {
      const entry = GATE_WORDS[phrase]?.entry;
      if (entry === undefined) continue;
      const words = found.get(entry) ?? new Map<string, string>();
      const key = tokens.slice(from, to).join(' ');
      if (!words.has(key)) words.set(key, text.slice(starts[from], ends[to - 1]));
      found.set(entry, words);
    }
  }
  return GATES.flatMap((entry) => {
    const words = [...(found.get(entry)?.values() ?? [])];
    return words.length >= wordsToFire(entry, sureOfNeed) ? [{ entry, words }] : [];
  });
}

function wordsToFire({ different, restrains }: GateEntry, sureOfNeed: boolean): number {
  return restrains === undefined || sureOfNeed ? different : restrains.differentIfUnsure;
}
