import { KINDS, type Kind } from '../documents';
import type { Verdict } from '../need/verdict';

/** What the choice reads of a candidate. */
export interface Pickable {
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
  readonly house?: string | null;
  readonly family?: string | null;
}

/** How many automatic links of one sort a list may show. */
export interface Quotas {
  /** Links of the other kind, where the reader needs one kind. */
  readonly otherKind: number;
  /** Links to offerings of one house; what has no house is not counted. */
  readonly house: number;
}

interface PickOptions {
  /** At most this many, pins included. */
  readonly limit: number;
  readonly verdict: Verdict;
  readonly quotas: Quotas;
  readonly kind?: Kind | undefined;
}

const isOneKind = (verdict: Verdict): verdict is Kind =>
  verdict === 'mentor' || verdict === 'trainer';

const withinQuota = <T extends Pickable>(
  candidates: readonly T[],
  verdict: Verdict,
  most: number,
): T[] => {
  if (!isOneKind(verdict)) return [...candidates];
  let other = 0;
  return candidates.filter(({ kind, origin }) => {
    if (kind === verdict || origin === 'pinned') return true;
    other += 1;
    return other <= most;
  });
};

/** What is nearly the text of an earlier candidate waits until all others have had their turn. */
const repeatsLast = <T extends Pickable>(candidates: readonly T[]): T[] => {
  const seen = new Set<string>();
  const repeats: T[] = [];
  const first = candidates.filter((candidate) => {
    const family = candidate.family ?? undefined;
    if (family === undefined) return true;
    if (seen.has(family) && candidate.origin === 'automatic') {
      repeats.push(candidate);
      return false;
    }
    seen.add(family);
    return true;
  });
  return [...first, ...repeats];
};

const hasRoomFor = (picked: readonly Pickable[], { house, origin }: Pickable, most: number) =>
  origin === 'pinned' || !house || picked.filter((link) => link.house === house).length < most;

const fill = <T extends Pickable>(candidates: readonly T[], limit: number, most: number): T[] => {
  const picked: T[] = [];
  for (const candidate of candidates) {
    if (picked.length >= limit) break;
    if (hasRoomFor(picked, candidate, most)) picked.push(candidate);
  }
  return picked;
};

/** Makes room for a kind that is missing by giving up the last automatic link, if there is one to give. */
const withEachKind = <T extends Pickable>(
  picked: readonly T[],
  candidates: readonly T[],
  most: number,
): T[] => {
  const kept = picked.slice(0, -1);
  const missing = KINDS.find((kind) => picked.every((link) => link.kind !== kind));
  const found = candidates.find((link) => link.kind === missing && hasRoomFor(kept, link, most));
  const last = picked.at(-1);
  if (!found || !last || picked.length < 2 || last.origin === 'pinned') return [...picked];
  return [...kept, found];
};

/**
 * Chooses what readers see out of candidates that can be taken up, in the given order: pins first, at most `limit`,
 * at least one of each kind where the need is `both`, at most so many of the other kind where it is one-sided and of
 * one house; and what says nearly the same as an earlier one only where there is room left. Pins are never given up.
 */
export const pickLinks = <T extends Pickable>(
  candidates: readonly T[],
  { limit, verdict, quotas, kind }: PickOptions,
): T[] => {
  const wanted = candidates.filter((one) => kind === undefined || one.kind === kind);
  const allowed = withinQuota(repeatsLast(wanted), verdict, quotas.otherKind);
  const picked = fill(allowed, limit, quotas.house);
  if (verdict !== 'both' || kind !== undefined || picked.length < limit) return picked;
  return withEachKind(picked, allowed, quotas.house);
};
