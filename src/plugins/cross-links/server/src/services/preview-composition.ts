import {
  keptOut,
  keyOf,
  markedSentences,
  pickLinks,
  placeLost,
  referenceOf,
  type Candidate,
  type Candidates,
  type Curation,
  type Match,
  type PreviewAnswer,
  type PreviewLink,
  type Quotas,
  type SourceDocument,
  type Verdict,
  whyNot,
} from '../../../core/src';

import type { OfferingCard } from '../repositories/offering-cards';

/** Offerings shown beside the links: who would be next. */
const NEXT = 5;
/** Matched words named for a link. */
const WORDS = 6;

interface Input {
  readonly source: SourceDocument;
  readonly curation: Curation;
  readonly matches: readonly Match[];
  readonly found: Candidates;
  readonly cards: ReadonlyMap<string, OfferingCard>;
  readonly asked: readonly string[];
  readonly limit: number;
  readonly quotas: Quotas;
  readonly verdict: Verdict;
  readonly mayRead: (uid: string) => boolean;
}

const explanationOf = (source: SourceDocument, match: Match | undefined) => ({
  score: match?.score ?? null,
  parts: match?.parts ?? null,
  words: [...new Set((match?.terms ?? []).map(({ text }) => text.toLowerCase()))].slice(0, WORDS),
  sentences: match ? markedSentences(source.segments, match.terms, source.locale) : [],
  passages: match?.passages ?? null,
  rules: match?.rules ?? [],
});

/** Puts what was found in the order in which readers see it, with what was kept from them and why. */
export const composePreview = (input: Input): Omit<PreviewAnswer, 'need'> => {
  const { curation, found, cards, matches, limit, quotas, verdict } = input;
  const matchOf = new Map(matches.map((match) => [match.offeringId, match]));
  const hidden = new Set(curation.hidden.map(keyOf));
  const open = found.candidates.filter(({ key }) => cards.get(key)?.state === 'open');
  const picked = pickLinks(open, { limit, verdict, quotas });
  const lostTo = placeLost(open, picked, input);
  const shown = new Set(picked.map(({ key }) => key));
  const chosen = picked.flatMap(({ origin, match }) =>
    origin === 'automatic' && match ? [match] : [],
  );

  const linkOf = (key: string, origin: Candidate['origin']): PreviewLink[] => {
    const card = cards.get(key);
    if (!card) return [];
    const isShown = shown.has(key);
    const match = matchOf.get(key);
    const standing = {
      kind: card.kind,
      match,
      isHidden: hidden.has(key),
      unavailable: card.state === 'open' ? undefined : card.because,
      lostTo: lostTo(key),
      behind: match && whyNot(match, chosen)?.because,
      mode: curation.mode,
      heldBack: found.emptyReason,
    };
    const reasons = isShown ? [] : keptOut(standing);
    return [
      {
        ...referenceOf(key),
        kind: card.kind,
        title: input.mayRead(card.uid) ? card.title : null,
        origin,
        state: card.state,
        because: card.because,
        shown: isShown,
        // A pin is not weighed by its topic: only what nobody can see past is said of it.
        keptOut: origin === 'pinned' ? reasons.filter(({ code }) => code !== 'topic') : reasons,
        ...explanationOf(input.source, standing.match),
      },
    ];
  };

  const pins = curation.pinned.map(keyOf);
  const automatic = picked.filter(({ origin }) => origin === 'automatic').map(({ key }) => key);
  const taken = new Set([...pins, ...automatic, ...hidden]);
  const next = matches
    .map(({ offeringId }) => offeringId)
    .filter((key) => !taken.has(key))
    .slice(0, NEXT);
  const emptyReason = automatic.length > 0 ? null : (found.emptyReason ?? 'none-available');
  return {
    links: [
      ...pins.flatMap((key) => linkOf(key, 'pinned')),
      ...automatic.flatMap((key) => linkOf(key, 'automatic')),
    ],
    next: next.flatMap((key) => linkOf(key, 'automatic')),
    hidden: [...hidden].flatMap((key) => linkOf(key, 'automatic')),
    asked: input.asked.flatMap((key) => linkOf(key, 'automatic')),
    emptyReason:
      picked.length > 0 && automatic.length === 0 && !found.emptyReason ? null : emptyReason,
  };
};
