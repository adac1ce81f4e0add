import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  keyOf,
  type Lead,
  type LeadsAnswer,
  type LeadsQuery,
  type Settings,
} from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import { readTitles } from '../repositories/entry-titles';
import type { LinkRows } from '../repositories/link-rows';
import { readOfferingCards } from '../repositories/offering-cards';
import { readStoredSources } from '../repositories/stored-sources';
import type { Locales } from './locales';
import type { Rights } from './rights';
import type { ShownLinks, ShownSource } from './shown-links';

/** Entries listed on an offering's page. */
const LISTED = 50;
const NEAR = 5;
/** Sources looked at: an offering that more lead to is in no need of near misses. */
const LOOKED_AT = 300;

interface Parts {
  readonly settings: Settings;
  readonly linkRows: LinkRows;
  readonly locales: Locales;
  readonly rights: Rights;
  readonly shownLinks: ShownLinks;
}

/** What leads to an offering, and what nearly does. */
export const createLeads = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, linkRows, locales, rights, shownLinks } = parts;

  const leadsOf = (
    sources: readonly ShownSource[],
    key: string,
    titles: ReadonlyMap<string, string>,
  ): Lead[] => {
    const leads = new Map<string, Lead>();
    for (const { key: version, links } of sources) {
      const link = links.find((item) => keyOf(item) === key);
      if (!link) continue;
      const name = `${version.documentId}|${version.locale}`;
      const { uid, documentId, locale, state } = version;
      leads.set(name, {
        uid,
        documentId,
        locale: locale === '' ? null : locale,
        title: titles.get(name) ?? documentId,
        states: [...(leads.get(name)?.states ?? []), state],
        origin: link.origin,
        score: link.score,
      });
    }
    return [...leads.values()].sort(
      (a, b) => (b.score ?? 1) - (a.score ?? 1) || (a.documentId < b.documentId ? -1 : 1),
    );
  };

  const find = async (query: LeadsQuery, ability: unknown): Promise<LeadsAnswer> => {
    const { uid, documentId } = query;
    const type = contentTypeOf(strapi, uid);
    if (!type || !settings.offerings.some((own) => own.uid === uid))
      throw new errors.NotFoundError(`${uid} is not an offering type in the settings.`);
    if (!rights.mayRead(ability, uid)) throw new errors.ForbiddenError();
    const locale = query.locale ?? locales.default();
    const key = keyOf({ uid, documentId });
    const references = [{ uid, documentId }];
    const cards = await readOfferingCards(
      strapi,
      settings.offerings,
      { references, locale },
      new Date(),
    );
    const card = cards.get(key);
    const targets = (await linkRows.sourcesOf(references)).filter((source) =>
      rights.mayRead(ability, source.uid),
    );
    const documentIds = targets.slice(0, LOOKED_AT).map((target) => target.documentId);
    const stored = await readStoredSources(strapi, {
      documentIds,
      ...(isLocalized(type) ? { locale } : {}),
    });
    const shown = await shownLinks.show(stored);
    const titles = new Map<string, string>();
    for (const sourceUid of new Set(targets.map((target) => target.uid)))
      for (const [name, title] of await readTitles(strapi, sourceUid, documentIds))
        titles.set(name, title);
    const isShown = (source: ShownSource) => source.shown.some((link) => keyOf(link) === key);
    const leads = leadsOf(shown.filter(isShown), key, titles);
    const leading = new Set(leads.map((lead) => `${lead.documentId}|${lead.locale ?? ''}`));
    const near = leadsOf(
      shown.filter((source) => !isShown(source)),
      key,
      titles,
    ).filter((lead) => !leading.has(`${lead.documentId}|${lead.locale ?? ''}`));
    return {
      state: card?.state ?? 'missing',
      because: card?.because ?? '',
      leads: leads.slice(0, LISTED),
      near: near.slice(0, NEAR),
    };
  };

  return { find };
};
