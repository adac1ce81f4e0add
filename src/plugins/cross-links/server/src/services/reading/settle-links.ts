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

const nameOf = ({ offeringUid: uid, offeringDocumentId: documentId }: StoredLink): string =>
  keyOf({ uid, documentId });

/**
 * Picks the links of many sources at once. It looks first at what would be shown if everything were open, and a second
 * time, at all other candidates of the sources that lost one: two looks at most, one where nothing is closed.
 */
export const settleLinks = async (
  lists: readonly Listed[],
  look: Look,
  options: Options,
): Promise<Settled[][]> => {
  const known = new Map<string, Row | undefined>();
  const isPossible = (link: StoredLink): boolean =>
    !known.has(nameOf(link)) || known.get(nameOf(link)) !== undefined;
  const isUnknown = (link: StoredLink): boolean => !known.has(nameOf(link));
  for (let round = 0; ; round += 1) {
    const picked = lists.map(({ links, verdict }) =>
      pickLinks(links.filter(isPossible), { ...options, verdict }),
    );
    const wanted = lists.flatMap(({ links }, at) => {
      const missing = (picked[at] ?? []).filter(isUnknown);
      return round === 0 || missing.length === 0 ? missing : links.filter(isUnknown);
    });
    if (wanted.length === 0) {
      return picked.map((links) =>
        links.flatMap((link) => {
          const offering = known.get(nameOf(link));
          return offering ? [{ link, offering }] : [];
        }),
      );
    }
    const unique = new Map(
      wanted.map((link) => [
        nameOf(link),
        { uid: link.offeringUid, documentId: link.offeringDocumentId },
      ]),
    );
    const found = await look([...unique.values()]);
    for (const name of unique.keys()) known.set(name, found.get(name));
  }
};
