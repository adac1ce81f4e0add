import { KINDS } from '../documents';
import type { Kind, NeedHint } from '../documents';

/** Log-odds a hint adds to its side (domain-model §10.6: 1.5 a tag, 1 the category, at most 3 a side). */
const HINT_WEIGHT: Readonly<Record<NeedHint['from'], number>> = { tag: 1.5, category: 1 };
const MOST_HINTED = 3;
/** Where the text says nothing, a side without a hint is taken as not needed, and any hint is enough. */
const UNHINTED = -0.5;

/** What tags and categories add to the log-odds of each side. */
export function hintParts(hints: readonly NeedHint[]): Record<Kind, number> {
  const parts = { mentor: 0, trainer: 0 };
  for (const { from, need } of hints) {
    for (const kind of KINDS) {
      if (need === kind || need === 'both') {
        parts[kind] = Math.min(MOST_HINTED, parts[kind] + HINT_WEIGHT[from]);
      }
    }
  }
  return parts;
}

/** Log-odds of both sides from hints alone, for a text that cannot be judged. */
export function hintedLogOdds(parts: Readonly<Record<Kind, number>>): Record<Kind, number> {
  return { mentor: UNHINTED + parts.mentor, trainer: UNHINTED + parts.trainer };
}
