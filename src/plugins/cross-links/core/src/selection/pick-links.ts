import { KINDS, type Kind } from '../documents';
import type { Verdict } from '../need/verdict';

/** What the choice reads of a candidate. */
export interface Pickable {
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
}

interface PickOptions {
  /** At most this many, pins included. */
  readonly limit: number;
  readonly verdict: Verdict;
  readonly kind?: Kind | undefined;
}

/** A reader who needs one kind may be shown this many of the other. */
const OF_THE_OTHER_KIND = 1;

const isOneKind = (verdict: Verdict): verdict is Kind =>
  verdict === 'mentor' || verdict === 'trainer';

const withinQuota = <T extends Pickable>(candidates: readonly T[], verdict: Verdict): T[] => {
  if (!isOneKind(verdict)) return [...candidates];
  let other = 0;
  return candidates.filter(({ kind, origin }) => {
    if (kind === verdict || origin === 'pinned') return true;
    other += 1;
    return other <= OF_THE_OTHER_KIND;
  });
};

/** Makes room for a kind that is missing by giving up the last automatic link, if there is one to give. */
const withEachKind = <T extends Pickable>(picked: readonly T[], rest: readonly T[]): T[] => {
  const missing = KINDS.find((kind) => picked.every((link) => link.kind !== kind));
  const found = missing && rest.find((link) => link.kind === missing);
  const last = picked.at(-1);
  if (!found || !last || picked.length < 2 || last.origin === 'pinned') return [...picked];
  return [...picked.slice(0, -1), found];
};

/**
 * Chooses what readers see out of candidates that can be taken up, in the given order: pins first, at most `limit`,
 * at least one of each kind where the need is `both`, at most one of the other kind where it is one-sided.
 */
export const pickLinks = <T extends Pickable>(
  candidates: readonly T[],
  { limit, verdict, kind }: PickOptions,
): T[] => {
  const allowed = withinQuota(candidates, verdict).filter(
    (candidate) => kind === undefined || candidate.kind === kind,
  );
  const picked = allowed.slice(0, limit);
  if (verdict !== 'both' || kind !== undefined) return picked;
  return withEachKind(picked, allowed.slice(limit));
};
