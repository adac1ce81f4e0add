import type { Core } from '@strapi/strapi';
import {
  keyOf,
  pickLinks,
  referenceOf,
  type ChangedSource,
  type PageSettings,
  type Settings,
  type TrialAnswer,
} from '../../../../core/src';

import { siteHooks } from '../../hooks/site-hooks';
import { readTitles } from '../../repositories/entry-titles';
import { readOfferingCards, type OfferingCard } from '../../repositories/offering-cards';
import type { VersionKey } from '../../repositories/rows';
import type { SnapshotRows } from '../../repositories/snapshot-rows';
import type { Breath } from '../breath';
import { createCorpus, type Corpus } from '../corpus';
import type { ReadSource } from '../corpus/source-reader';
import { findLinks } from '../find-links';
import type { Locales } from '../locales';
import type { Meaning } from '../meaning';
import type { Rights } from '../rights';
import { readableCuration } from '../readable-curation';
import { changesLinks } from './changes-links';
import type { SiteSettings } from './site-settings';
import { trialMeasures } from './trial-measures';

/** Sources that are tried: enough to see what a change does, few enough to wait for. */
const SAMPLE = 40;

interface Parts {
  readonly siteSettings: SiteSettings;
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly locales: Locales;
  readonly meaning: Meaning;
  readonly rights: Rights;
  readonly breath: Breath;
  readonly snapshotRows: SnapshotRows;
}

interface Side {
  readonly corpus: Corpus;
  readonly settings: Settings;
}

/** Spread evenly over all of them, so that the same site gives the same sample. */
const sampleOf = (keys: readonly VersionKey[]): VersionKey[] => {
  const step = Math.max(1, keys.length / SAMPLE);
  return [...Array(Math.min(SAMPLE, keys.length)).keys()].flatMap(
    (index) => keys[Math.floor(index * step)] ?? [],
  );
};

/** Says what would change, were these settings saved. Writes nothing. */
export const createSettingsTrial = (strapi: Core.Strapi, parts: Parts) => {
  const { siteSettings, settings, corpus, locales, meaning, rights, breath, snapshotRows } = parts;

  /** What readers of a source would see, by name. */
  const shownBy = async (
    { corpus: own, settings: { offerings, limit, quotas } }: Side,
    { key, document, choices }: ReadSource,
  ): Promise<OfferingCard[]> => {
    const locale = own.sources.languageOf(key);
    const curation = readableCuration(choices);
    const ranker = await own.rankerFor(
      { locale, state: key.state },
      [document],
      curation.pinned.map(keyOf),
    );
    const hasOfferings = own.hasOfferings(locale, key.state);
    const found = findLinks({ ranker, offerings, hasOfferings }, document, curation);
    const { verdict } = found.need;
    const candidates = siteHooks(strapi).select(found.candidates, { ...key, locale, verdict });
    const references = candidates.map((candidate) => referenceOf(candidate.key));
    const cards = await readOfferingCards(strapi, offerings, { references, locale }, new Date());
    const open = candidates.filter((candidate) => cards.get(candidate.key)?.state === 'open');
    const picked = pickLinks(open, { limit, quotas, verdict });
    return picked.flatMap((candidate) => cards.get(candidate.key) ?? []);
  };

  /** A version as this side reads it; undefined where it has gone meanwhile. */
  const versionBy = async (side: Side, key: VersionKey): Promise<ReadSource | undefined> => {
    const found = await side.corpus.sources.read(key.uid, [key.documentId]);
    return found.find(
      (source) => source.key.locale === key.locale && source.key.state === key.state,
    );
  };

  const compare = async (
    sides: { before: Side; after: Side },
    sample: readonly VersionKey[],
    ability: unknown,
  ): Promise<ChangedSource[]> => {
    const changed: ChangedSource[] = [];
    const nameOf = (card: OfferingCard): string =>
      rights.mayRead(ability, card.uid) ? card.title : card.documentId;
    for (const key of sample) {
      const [one, other] = await Promise.all(
        [sides.before, sides.after].map((side) => versionBy(side, key)),
      );
      if (!one || !other) continue;
      const before = await shownBy(sides.before, one);
      const after = await shownBy(sides.after, other);
      if (before.map(keyOf).join() === after.map(keyOf).join()) continue;
      const title = rights.mayRead(ability, key.uid)
        ? (await readTitles(strapi, key.uid, [key.documentId])).get(
            `${key.documentId}|${key.locale}`,
          )
        : undefined;
      changed.push({
        uid: key.uid,
        documentId: key.documentId,
        locale: key.locale || null,
        title: title ?? key.documentId,
        code: 'changed',
        before: before.map(nameOf),
        after: after.map(nameOf),
      });
    }
    return changed;
  };

  /** What the site would be with other settings: nothing of it is kept. */
  const trialCorpus = (next: Settings): Corpus =>
    createCorpus(strapi, {
      ...{ meaning, breath, snapshotRows },
      settings: next,
      defaultLocale: locales.default,
      keeps: () => false,
      isTrial: true,
    });

  return async (page: PageSettings, ability: unknown): Promise<TrialAnswer> => {
    const next = siteSettings.with(page);
    const before = { corpus, settings: { ...settings } };
    const isOther = changesLinks(before.settings, next);
    const after = {
      corpus: isOther ? trialCorpus(next) : corpus,
      settings: next,
    };
    const published = await corpus.sources.keys({ state: 'published' });
    const sample = sampleOf(published);
    return {
      tried: sample.length,
      all: published.length,
      changed: await compare({ before, after }, sample, ability),
      measures: isOther
        ? await trialMeasures({ before: corpus, after: after.corpus }, await locales.codes())
        : [],
    };
  };
};
