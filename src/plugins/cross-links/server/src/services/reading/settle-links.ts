import { keyOf, pickLinks, type Kind, type Quotas, type Verdict } from '../../../../core/src';

import type { StoredLink } from '../../repositories/link-rows';
import type { Row } from '../../repositories/rows';
import type { Look } from './open-offerings';

/** The candidates of one source. */
export interface Listed {
  readonly links: readonly StoredLink[];
  readonly verdict: Verdict;
}

export interface Settled {
  readonly link: StoredLink;
  readonly offering: Row;
}

interface Options {
  readonly limit: number;
  readonly quotas: Quotas;
  readonly kind?: Kind | undefined;
}

const referenceOf = ({ offeringUid: uid, offeringDocumentId: documentId }: StoredLink) => ({
  uid,
  documentId,
});

/** Each link’s name is asked for many times, and made once. */
const createNames = (lists: readonly Listed[]) => {
  const names = new Map<StoredLink, string>();
  for (const { links } of lists)
    for (const link of links) names.set(link, keyOf(referenceOf(link)));
  return (link: StoredLink): string => names.get(link) ?? keyOf(referenceOf(link));
};

/**
 * Picks the links of many sources at once. It looks first at what would be shown if everything were open; where some of
 * that was missing the last time, also at all that was, and at what would be shown without it. Only where this guess was
 * wrong it looks a second time, at all other candidates of the sources that lost one.
 */
export const settleLinks = async (
  lists: readonly Listed[],
  look: Look,
  options: Options,
): Promise<Settled[][]> => {
  const known = new Map<string, Row | undefined>();
  const nameOf = createNames(lists);
  const isUnknown = (link: StoredLink): boolean => !known.has(nameOf(link));
  const isPossible = (link: StoredLink): boolean =>
    isUnknown(link) || known.get(nameOf(link)) !== undefined;
  const wasMissing = (link: StoredLink): boolean => look.wasMissing(referenceOf(link));
  const picks = ({ links, verdict }: Listed, isWanted: (link: StoredLink) => boolean) =>
    pickLinks(links.filter(isWanted), { ...options, verdict });

  const firstWanted = (list: Listed, best: readonly StoredLink[]): readonly StoredLink[] => {
    if (!best.some(wasMissing)) return best;
    const likely = picks(list, (link) => !wasMissing(link));
    return [...best, ...list.links.filter(wasMissing), ...likely];
  };

  for (let round = 0; ; round += 1) {
    const picked = lists.map((list) => picks(list, isPossible));
    const wanted = lists.flatMap((list, at) => {
      const best = picked[at] ?? [];
      if (round === 0) return firstWanted(list, best);
      const missing = best.filter(isUnknown);
      return missing.length === 0 ? [] : list.links.filter(isUnknown);
    });
    if (wanted.length === 0) {
      return picked.map((links) =>
        links.flatMap((link) => {
          const offering = known.get(nameOf(link));
          return offering ? [{ link, offering }] : [];
        }),
      );
    }
    const unique = new Map(wanted.map((link) => [nameOf(link), referenceOf(link)]));
    const found = await look.find([...unique.values()]);
    for (const name of unique.keys()) known.set(name, found.get(name));
  }
};
