import type { Core } from '@strapi/strapi';
import {
  keyOf,
  type LocaleCoverage,
  type OfferingRow,
  type ReportsAnswer,
  type Settings,
  type SourceRow,
} from '../../../core/src';

import { contentTypeOf, isLocalized, readEntries } from '../repositories/entries';
import { readTitles } from '../repositories/entry-titles';
import type { JobList } from '../repositories/job-list';
import { readOfferingCards, type OfferingCard } from '../repositories/offering-cards';
import { textOf } from '../repositories/rows';
import { readStoredSources } from '../repositories/stored-sources';
import type { Corpus } from './corpus';
import type { Locales } from './locales';
import type { ShownLinks, ShownSource } from './shown-links';
import { contradictionOf } from './source-problems';

/** Rows of each list; what is beyond them comes up once the first are mended. */
const LISTED = 200;
const CHUNK = 400;

interface Parts {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly jobList: JobList;
  readonly locales: Locales;
  readonly shownLinks: ShownLinks;
}

/** How the whole site stands, from what is stored: nothing is ranked for a report. */
export const createReports = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, corpus, jobList, locales, shownLinks } = parts;

  const openOfferings = async (locale: string): Promise<OfferingCard[]> => {
    const cards: OfferingCard[] = [];
    for (const { uid } of settings.offerings) {
      const type = contentTypeOf(strapi, uid);
      if (!type) continue;
      const rows = await readEntries(strapi, uid, { select: ['id', 'documentId'] });
      const ids = [...new Set(rows.map((row) => textOf(row, 'documentId')))];
      for (let at = 0; at < ids.length; at += CHUNK) {
        const references = ids.slice(at, at + CHUNK).map((documentId) => ({ uid, documentId }));
        const found = await readOfferingCards(
          strapi,
          settings.offerings,
          { references, locale },
          new Date(),
        );
        cards.push(...[...found.values()].filter(({ state }) => state === 'open'));
      }
    }
    return cards;
  };

  const isIn = (source: ShownSource, locale: string): boolean =>
    (source.key.locale || locales.default()) === locale;

  const coverageOf = (
    locale: string,
    sources: readonly ShownSource[],
    open: readonly OfferingCard[],
  ): LocaleCoverage => {
    const own = sources.filter((source) => isIn(source, locale));
    const reached = new Set(own.flatMap(({ shown }) => shown.map(keyOf)));
    const share = (kind: 'mentor' | 'trainer') => {
      const all = open.filter((card) => card.kind === kind);
      return { all: all.length, good: all.filter((card) => reached.has(keyOf(card))).length };
    };
    return {
      locale,
      sources: { all: own.length, good: own.filter(({ shown }) => shown.length > 0).length },
      mentor: share('mentor'),
      trainer: share('trainer'),
    };
  };

  const unreachedIn = (
    locale: string,
    sources: readonly ShownSource[],
    open: readonly OfferingCard[],
  ): OfferingRow[] => {
    const own = sources.filter((source) => isIn(source, locale));
    const reached = new Set(own.flatMap(({ shown }) => shown.map(keyOf)));
    return open
      .filter((card) => !reached.has(keyOf(card)))
      .map(({ uid, documentId, title, kind }) => {
        const type = contentTypeOf(strapi, uid);
        return { uid, documentId, title, kind, locale: type && isLocalized(type) ? locale : null };
      });
  };

  const titlesOf = async (sources: readonly ShownSource[]) => {
    const titles = new Map<string, string>();
    for (const uid of new Set(sources.map(({ key }) => key.uid))) {
      const ids = sources.filter(({ key }) => key.uid === uid).map(({ key }) => key.documentId);
      for (const [name, title] of await readTitles(strapi, uid, ids)) titles.set(name, title);
    }
    return (source: ShownSource, code: string): SourceRow => ({
      uid: source.key.uid,
      documentId: source.key.documentId,
      locale: source.key.locale || null,
      title: titles.get(`${source.key.documentId}|${source.key.locale}`) ?? source.key.documentId,
      code,
    });
  };

  const report = async (): Promise<ReportsAnswer> => {
    const stored = await readStoredSources(strapi, { state: 'published' });
    const shown = await shownLinks.show(stored);
    const coverage: LocaleCoverage[] = [];
    const unreached: OfferingRow[] = [];
    for (const locale of await locales.codes()) {
      const open = await openOfferings(locale);
      coverage.push(coverageOf(locale, shown, open));
      unreached.push(...unreachedIn(locale, shown, open));
    }
    const empty = shown.filter((source) => source.shown.length === 0).slice(0, LISTED);
    const broken = shown.filter(({ brokenPins }) => brokenPins.length > 0).slice(0, LISTED);
    const contradicting = shown
      .flatMap((source) => {
        const verdict = contradictionOf(corpus, source);
        return verdict === undefined ? [] : [{ source, verdict }];
      })
      .slice(0, LISTED);
    const named = [...empty, ...broken, ...contradicting.map(({ source }) => source)];
    const rowOf = await titlesOf(named);
    return {
      coverage,
      empty: empty.map((source) => rowOf(source, source.emptyReason ?? 'none-available')),
      brokenPins: broken.flatMap((source) =>
        source.brokenPins.map(({ card }) => ({
          ...rowOf(source, card.state),
          offering: {
            uid: card.uid,
            documentId: card.documentId,
            title: card.title,
            state: card.state,
          },
        })),
      ),
      contradictions: contradicting.map(({ source, verdict }) => rowOf(source, verdict)),
      unreached: unreached.slice(0, LISTED),
      jobs: { waiting: await jobList.waiting(), parked: await jobList.parked() },
    };
  };

  return { report };
};
