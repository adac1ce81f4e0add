import type { SourceProblem, Verdict } from '../../../core/src';

import type { ShownSource } from './shown-links';

/** What the text of a source is sure of where an editor chose something else; undefined where they agree. */
export const contradictionOf = ({ need }: ShownSource): Verdict | undefined => {
  if (!need.overruled?.sure) return undefined;
  const { verdict } = need.overruled;
  return verdict === 'unknown' || verdict === need.verdict ? undefined : verdict;
};

/** An empty list that the editor or the text asked for is not a problem. */
const MEANT: ReadonlySet<string | null> = new Set(['mode-none', 'need-neither', 'restrained']);

/** What an editor should look at, most pressing first. */
export const problemsOf = (source: ShownSource, isParked: boolean): SourceProblem[] => [
  ...(isParked ? (['parked'] as const) : []),
  ...(source.brokenPins.length > 0 ? (['broken-pin'] as const) : []),
  ...(source.shown.length === 0 && !MEANT.has(source.emptyReason) ? (['no-links'] as const) : []),
  ...(contradictionOf(source) === undefined ? [] : (['contradicts'] as const)),
];
