import type { Core } from '@strapi/strapi';
import {
  keyOf,
  type LocaleCoverage,
  type OfferingRow,
  type ReportsAnswer,
  type SourceRow,
  type UnavailableRow,
} from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import { readTitles } from '../repositories/entry-titles';
import type { JobList } from '../repositories/job-list';
import type { OfferingCard } from '../repositories/offering-cards';
import { table } from '../repositories/rows';
import { readStoredSources } from '../repositories/stored-sources';
import type { Locales } from './locales';
import type { OpenCards } from './open-cards';
import type { ShownLinks, ShownSource } from './shown-links';
import { contradictionOf } from './source-problems';

/** Rows of each list; what is beyond them comes up once the first are mended. */
const LISTED = 200;
const WEEK_MS = 7 * 86_400_000;

interface Parts {
  readonly jobList: JobList;
  readonly locales: Locales;
  readonly shownLinks: ShownLinks;
  readonly openCards: OpenCards;
}

/** How the whole site stands, from what is stored: nothing is ranked for a report. */
export const createReports = (strapi: Core.Strapi, parts: Parts) => {
  const { jobList, locales, shownLinks, openCards } = parts;

  const offeringRow = (
    { uid, documentId, title, kind }: OfferingCard,
    locale: string,
  ): OfferingRow => {
    const type = contentTypeOf(strapi, uid);
    return { uid, documentId, title, kind, locale: type && isLocalized(type) ? locale : null };
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
      .map((card) => offeringRow(card, locale));
  };

  /** Offerings that are full, closed or unpublished while sources would lead to them; most wanted first. */
  const unavailableIn = (sources: readonly ShownSource[]): UnavailableRow[] => {
    const rows = new Map<string, UnavailableRow>();
    for (const source of sources) {
      const locale = source.key.locale || locales.default();
      for (const { card } of source.lost) {
        if (card.state === 'missing') continue;
        const name = `${keyOf(card)}|${locale}`;
        const { state, because } = card;
        const count = (rows.get(name)?.sources ?? 0) + 1;
        rows.set(name, { ...offeringRow(card, locale), state, because, sources: count });
      }
    }
    return [...rows.values()].sort((a, b) => b.sources - a.sources || (a.title < b.title ? -1 : 1));
  };

  const changedThisWeek = (): Promise<number> =>
    table(strapi, 'plugin::cross-links.assessment').count({
      where: { sourceState: 'published', computedAt: { $gte: new Date(Date.now() - WEEK_MS) } },
    });

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
      const open = await openCards.in(locale);
      coverage.push(coverageOf(locale, shown, open));
      unreached.push(...unreachedIn(locale, shown, open));
    }
    const empty = shown.filter((source) => source.shown.length === 0).slice(0, LISTED);
    const broken = shown.filter(({ brokenPins }) => brokenPins.length > 0).slice(0, LISTED);
    const contradicting = shown
      .flatMap((source) => {
        const verdict = contradictionOf(source);
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
      unavailable: unavailableIn(shown).slice(0, LISTED),
      changedThisWeek: await changedThisWeek(),
      jobs: { waiting: await jobList.waiting(), parked: await jobList.parked() },
    };
  };

  return { report };
};
