import type { Kind } from '../documents';
import type { Match } from '../ranking/match';
import type { EmptyReason } from '../selection/candidates';
import type { Mode } from '../curation/curation';

/** What an offering lost its place to: links of the needed kind, its own house, its near copy, or better ones. */
export type LostTo = 'other-kind' | 'house' | 'same-text' | 'limit';

/** What kept an offering from the reader. */
export interface KeptOut {
  readonly code: EmptyReason | 'hidden' | 'unavailable' | 'mode' | 'topic' | LostTo;
  /** The value that decided, where there is one. */
  readonly because?: string;
}

interface Standing {
  readonly kind: Kind;
  readonly match: Match | undefined;
  readonly isHidden: boolean;
  /** Set where it cannot be taken up now. */
  readonly unavailable: string | undefined;
  readonly lostTo: LostTo;
  /** How far it is behind the last link that is shown, and in which part of the score. */
  readonly behind?: string | undefined;
  readonly mode: Mode;
  /** Why no offering at all is linked automatically. */
  readonly heldBack: EmptyReason | undefined;
}

const isOtherKind = (kind: Kind, mode: Mode): boolean =>
  (mode === 'mentor' || mode === 'trainer') && kind !== mode;

const topicReasons = (match: Match | undefined): KeptOut[] => {
  if (match?.passes === true) return [];
  const because = (match?.rules ?? [])
    .filter(({ excludes }) => excludes)
    .map((rule) => rule.because)
    .join('; ');
  return [{ code: 'topic', ...(because === '' ? {} : { because }) }];
};

/**
 * Why an offering is not among the links: the editor's own choice first, then what nobody can change here, then what
 * the engine found. One that only lost its place answers to what.
 */
export const keptOut = (standing: Standing): readonly KeptOut[] => {
  const { kind, match, mode, heldBack, unavailable } = standing;
  const found: KeptOut[] = [
    ...(mode === 'none' ? [{ code: 'mode-none' as const }] : []),
    ...(standing.isHidden ? [{ code: 'hidden' as const }] : []),
    ...(unavailable === undefined ? [] : [{ code: 'unavailable' as const, because: unavailable }]),
    ...(isOtherKind(kind, mode) ? [{ code: 'mode' as const }] : []),
    ...(heldBack === undefined || heldBack === 'nothing-fits' || heldBack === 'mode-none'
      ? []
      : [{ code: heldBack }]),
    ...topicReasons(match),
  ];
  if (found.length > 0) return found;
  const { lostTo, behind } = standing;
  return [{ code: lostTo, ...(lostTo === 'limit' && behind ? { because: behind } : {}) }];
};
