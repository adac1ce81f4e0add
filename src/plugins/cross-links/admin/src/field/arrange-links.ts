import type { PreviewAnswer, PreviewLink } from '../../../core/src/contracts/preview';
import { keyOf, type Curation, type OfferingReference } from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

const EVERYTHING = ['links', 'next', 'hidden', 'asked'] as const;

const BLANK = {
  because: '',
  shown: true,
  keptOut: [],
  score: null,
  parts: null,
  words: [],
  sentences: [],
  passages: null,
  rules: [],
} as const;

/** An offering of which only its search hit is known so far. */
const linkOfHit = (hit: OfferingHit): PreviewLink => ({
  ...BLANK,
  uid: hit.uid,
  documentId: hit.documentId,
  kind: hit.kind,
  title: hit.title,
  origin: 'pinned',
  state: hit.published ? 'open' : 'draft',
});

export interface Arranged {
  readonly pinned: readonly PreviewLink[];
  readonly automatic: readonly PreviewLink[];
  readonly next: readonly PreviewLink[];
  readonly hidden: readonly PreviewLink[];
}

/**
 * Puts the last answer under the choices as they are now, so that a click is seen at once and the server only confirms
 * it: pins in their order, what is hidden out of the way, what was let go back in line.
 */
export const arrangeLinks = (
  curation: Curation,
  answer: PreviewAnswer | undefined,
  hits: readonly OfferingHit[],
): Arranged => {
  const known = new Map<string, PreviewLink>(hits.map((hit) => [keyOf(hit), linkOfHit(hit)]));
  const lists = answer ?? { links: [], next: [], hidden: [], asked: [] };
  for (const list of EVERYTHING) for (const link of lists[list]) known.set(keyOf(link), link);
  const pins = new Set(curation.pinned.map(keyOf));
  const hidden = new Set(curation.hidden.map(keyOf));
  const isFree = (link: PreviewLink) => !pins.has(keyOf(link)) && !hidden.has(keyOf(link));
  const take = (references: readonly OfferingReference[]) =>
    references.flatMap((reference) => known.get(keyOf(reference)) ?? []);
  const shown = lists.links.filter(isFree);
  const wasHidden = lists.hidden.filter(isFree);
  return {
    pinned: take(curation.pinned).map((link) => ({ ...link, origin: 'pinned' })),
    automatic: shown.filter((link) => link.shown).map((link) => ({ ...link, origin: 'automatic' })),
    next: [...shown.filter((link) => !link.shown), ...lists.next.filter(isFree), ...wasHidden],
    hidden: take(curation.hidden),
  };
};
