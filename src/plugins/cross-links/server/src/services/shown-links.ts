import type { Core } from '@strapi/strapi';
import { keyOf, pickLinks, type Settings } from '../../../core/src';

import { readOfferingCards, type OfferingCard } from '../repositories/offering-cards';
import type { LightLink, StoredSource } from '../repositories/stored-sources';

/** Offerings looked up at once, under SQLite's limit of parameters. */
const CHUNK = 500;

/** A stored source with what its readers see at this moment. */
export interface ShownSource extends StoredSource {
  readonly shown: readonly LightLink[];
  /** Pins that readers do not see, with the offering they lead to. */
  readonly brokenPins: readonly CardedLink[];
  /** What readers would see, were it open. */
  readonly lost: readonly CardedLink[];
}

interface CardedLink {
  readonly link: LightLink;
  readonly card: OfferingCard;
}

const missingCard = (link: LightLink): OfferingCard => ({
  uid: link.uid,
  documentId: link.documentId,
  kind: link.kind,
  title: link.documentId,
  state: 'missing',
  because: 'it is gone',
});

/** Says what readers see of many sources at once: one query for each offering type and language. */
export const createShownLinks = (
  strapi: Core.Strapi,
  settings: Settings,
  defaultLocale: () => string,
) => {
  const localeOf = ({ key }: StoredSource): string => key.locale || defaultLocale();

  const cardsFor = async (
    sources: readonly StoredSource[],
    { locale, now }: { locale: string; now: Date },
  ): Promise<Map<string, OfferingCard>> => {
    const links = sources.flatMap((source) => source.links);
    const references = [...new Map(links.map((link) => [keyOf(link), link])).values()];
    const cards = new Map<string, OfferingCard>();
    for (let at = 0; at < references.length; at += CHUNK) {
      const part = references.slice(at, at + CHUNK);
      const found = await readOfferingCards(
        strapi,
        settings.offerings,
        { references: part, locale },
        now,
      );
      for (const [key, card] of found) cards.set(key, card);
    }
    return cards;
  };

  const showOne = (source: StoredSource, cards: ReadonlyMap<string, OfferingCard>): ShownSource => {
    const isOpen = (link: LightLink) => cards.get(keyOf(link))?.state === 'open';
    const { limit, quotas } = settings;
    const rules = { limit, quotas, verdict: source.need.verdict };
    const closed = (links: readonly LightLink[]): CardedLink[] =>
      links
        .filter((link) => !isOpen(link))
        .map((link) => ({ link, card: cards.get(keyOf(link)) ?? missingCard(link) }));
    return {
      ...source,
      shown: pickLinks(source.links.filter(isOpen), rules),
      brokenPins: closed(source.links.filter(({ origin }) => origin === 'pinned')),
      lost: closed(pickLinks(source.links, rules)),
    };
  };

  const show = async (
    sources: readonly StoredSource[],
    now = new Date(),
  ): Promise<ShownSource[]> => {
    const shown: ShownSource[] = [];
    for (const locale of new Set(sources.map(localeOf))) {
      const own = sources.filter((source) => localeOf(source) === locale);
      const cards = await cardsFor(own, { locale, now });
      shown.push(...own.map((source) => showOne(source, cards)));
    }
    return shown;
  };

  return { show };
};

export type ShownLinks = ReturnType<typeof createShownLinks>;
