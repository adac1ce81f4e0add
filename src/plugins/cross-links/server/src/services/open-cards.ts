import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import { contentTypeOf, readEntries } from '../repositories/entries';
import { readOfferingCards, type OfferingCard } from '../repositories/offering-cards';
import { textOf } from '../repositories/rows';

/** Offerings looked up at once, under SQLite's limit of parameters. */
const CHUNK = 400;

/** The offerings that can be taken up now. */
export const createOpenCards = (strapi: Core.Strapi, settings: Settings) => ({
  in: async (locale: string): Promise<OfferingCard[]> => {
    const { offerings } = settings;
    const cards: OfferingCard[] = [];
    for (const { uid } of offerings) {
      if (!contentTypeOf(strapi, uid)) continue;
      const rows = await readEntries(strapi, uid, { select: ['id', 'documentId'] });
      const ids = [...new Set(rows.map((row) => textOf(row, 'documentId')))];
      for (let at = 0; at < ids.length; at += CHUNK) {
        const references = ids.slice(at, at + CHUNK).map((documentId) => ({ uid, documentId }));
        const found = await readOfferingCards(
          strapi,
          offerings,
          { references, locale },
          new Date(),
        );
        cards.push(...[...found.values()].filter(({ state }) => state === 'open'));
      }
    }
    return cards;
  },
});

export type OpenCards = ReturnType<typeof createOpenCards>;
