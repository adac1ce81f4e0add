import type { Mode } from '../curation/curation';
import type { NeedAssessment, Verdict } from '../need/verdict';

/** `contradicts`: the text is sure of something else; `earlier-text`: the text has changed its mind since it was saved. */
export type NeedWarning = 'contradicts' | 'earlier-text';

const VERDICT_OF: Readonly<Record<Exclude<Mode, 'auto'>, Verdict>> = {
  mentor: 'mentor',
  trainer: 'trainer',
  both: 'both',
  none: 'neither',
};

/** What an editor should know about a chosen mode; nothing where the text decides. */
export const needWarnings = (
  mode: Mode,
  text: Pick<NeedAssessment, 'verdict' | 'sure'>,
  saved?: Pick<NeedAssessment, 'verdict'>,
): readonly NeedWarning[] => {
  if (mode === 'auto') return [];
  const contradicts = text.sure && text.verdict !== 'unknown' && text.verdict !== VERDICT_OF[mode];
  const changed = saved !== undefined && saved.verdict !== text.verdict;
  return [
    ...(contradicts ? (['contradicts'] as const) : []),
    ...(changed ? (['earlier-text'] as const) : []),
  ];
};
