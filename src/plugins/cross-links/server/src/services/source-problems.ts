import { assessNeed, type SourceProblem, type Verdict } from '../../../core/src';

import type { Corpus } from './corpus';
import type { ShownSource } from './shown-links';

/** What the text of a source is sure of where an editor chose something else; undefined where they agree. */
export const contradictionOf = (corpus: Corpus, source: ShownSource): Verdict | undefined => {
  if (source.need.decidedBy !== 'editor') return undefined;
  const document = corpus.sources.get(source.key);
  if (!document) return undefined;
  const { verdict, sure } = assessNeed(document);
  if (!sure || verdict === 'unknown' || verdict === source.need.verdict) return undefined;
  return verdict;
};

/** An empty list that the editor or the text asked for is not a problem. */
const MEANT: ReadonlySet<string | null> = new Set(['mode-none', 'need-neither', 'restrained']);

/** What an editor should look at, most pressing first. */
export const problemsOf = (
  corpus: Corpus,
  source: ShownSource,
  isParked: boolean,
): SourceProblem[] => [
  ...(isParked ? (['parked'] as const) : []),
  ...(source.brokenPins.length > 0 ? (['broken-pin'] as const) : []),
  ...(source.shown.length === 0 && !MEANT.has(source.emptyReason) ? (['no-links'] as const) : []),
  ...(contradictionOf(corpus, source) === undefined ? [] : (['contradicts'] as const)),
];
