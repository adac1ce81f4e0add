import { keyOf, type Curation } from '../curation/curation';
import type { Kind } from '../documents';
import type { NeedAssessment } from '../need/verdict';
import type { Match } from '../ranking/match';
import { withFamilies } from './families';

/**
 * Candidates kept of each kind: enough that a page stays filled when some of them fill up, close or are hidden from
 * the caller, few enough that a read stays one short query.
 */
export const KEPT_OF_EACH_KIND = 8;

/** An offering that may be served for a source, in the order in which candidates are preferred. */
export interface Candidate {
  /** `uid:documentId`. */
  readonly key: string;
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
  /** Who offers it, where that is known. */
  readonly house?: string;
  /** The first of the candidates that are nearly one text, by its key; absent where nothing resembles it. */
  readonly family?: string;
  /** Absent for a pin that could not be scored: not published here, or a kind the ranker does not know. */
  readonly match?: Match;
}

/** Why a source has no automatic links; the editor and the API say it in words. */
export type EmptyReason =
  'mode-none' | 'no-text' | 'restrained' | 'need-neither' | 'nothing-fits' | 'no-offerings';

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Set where no automatic candidate was found. */
  readonly emptyReason?: EmptyReason;
}

interface Input {
  /** Best first, with the editor's mode not yet applied. */
  readonly matches: readonly Match[];
  /** The matches of pinned offerings, as far as they can be scored; in any order. */
  readonly pinned?: readonly Match[];
  /** The verdict in use: the editor's mode, hints and text, in that order. */
  readonly need: NeedAssessment;
  readonly curation: Curation;
  readonly hasText: boolean;
  /** False where there is nothing to link to in this language yet. */
  readonly hasOfferings?: boolean;
  readonly kindOf: (uid: string) => Kind | undefined;
  /** How much two offerings are one text, 0..1. */
  readonly resemblance?: (first: string, second: string) => number;
}

const heldBack = ({
  need,
  curation,
  hasText,
  hasOfferings = true,
}: Input): EmptyReason | undefined => {
  if (!hasText) return 'no-text';
  if (!hasOfferings) return 'no-offerings';
  if (curation.mode !== 'auto') return undefined;
  if (need.gates.some((gate) => gate.restrains)) return 'restrained';
  return need.verdict === 'neither' && need.sure ? 'need-neither' : undefined;
};

const wanted = (kind: Kind, mode: Curation['mode']): boolean =>
  mode === 'auto' || mode === 'both' || mode === kind;

const houseOf = (match: Match | undefined): { house?: string } =>
  match?.house === undefined ? {} : { house: match.house };

const automatic = (input: Input): Candidate[] => {
  const chosen = new Set([...input.curation.pinned, ...input.curation.hidden].map(keyOf));
  const kept: Record<Kind, number> = { mentor: 0, trainer: 0 };
  const candidates: Candidate[] = [];
  for (const match of input.matches) {
    const { kind, offeringId } = match;
    if (kind === undefined || !match.passes || chosen.has(offeringId)) continue;
    if (!wanted(kind, input.curation.mode) || kept[kind] >= KEPT_OF_EACH_KIND) continue;
    kept[kind] += 1;
    candidates.push({ key: offeringId, kind, origin: 'automatic', match, ...houseOf(match) });
  }
  return candidates;
};

/** Pins in the editor's order, then what the engine found and neither the editor nor the need keeps out. */
export const findCandidates = (input: Input): Candidates => {
  if (input.curation.mode === 'none') return { candidates: [], emptyReason: 'mode-none' };
  const matches = new Map((input.pinned ?? []).map((match) => [match.offeringId, match]));
  const pinned = input.curation.pinned.flatMap((reference): Candidate[] => {
    const kind = input.kindOf(reference.uid);
    const match = matches.get(keyOf(reference));
    if (kind === undefined) return [];
    const pin = { key: keyOf(reference), kind, origin: 'pinned' as const };
    return [{ ...pin, ...(match ? { match } : {}), ...houseOf(match) }];
  });
  const held = heldBack(input);
  const found = held ? [] : automatic(input);
  const emptyReason = held ?? (found.length === 0 ? 'nothing-fits' : undefined);
  const candidates = withFamilies([...pinned, ...found], input.resemblance);
  return { candidates, ...(emptyReason ? { emptyReason } : {}) };
};
