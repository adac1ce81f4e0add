import type { Core } from '@strapi/strapi';
import {
  topicRows,
  type Kind,
  type Settings,
  type TopicRow,
  type TopicSighting,
  type Verdict,
} from '../../../core/src';

import { attributesOf, populateOf } from '../documents/populate';
import { publicValues } from '../documents/public-values';
import { ownNamesIn } from '../documents/related-names';
import { sourceSettingsOf } from '../documents/text-attributes';
import { contentTypeOf, hasDraftAndPublish, pagesOf } from '../repositories/entries';
import { textOf, type Row } from '../repositories/rows';
import { readStoredSources } from '../repositories/stored-sources';
import type { Locales } from './locales';
import type { OpenCards } from './open-cards';
import { sourceTypes } from './source-types';

/** Topics listed; what is beyond them has fewer readers. */
const LISTED = 200;

interface Parts {
  readonly settings: Settings;
  readonly locales: Locales;
  readonly openCards: OpenCards;
}

/** Which kinds of help a verdict asks for; a text that says too little asks for none. */
const KINDS_OF: Readonly<Record<Verdict, readonly Kind[]>> = {
  mentor: ['mentor'],
  trainer: ['trainer'],
  both: ['mentor', 'trainer'],
  neither: [],
  unknown: [],
};

/** Whether there is something open for the readers of each topic. */
export const createTopicMatrix = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, locales, openCards } = parts;

  /** Published rows with the names of their topics; of the other attributes only what is needed to tell them apart. */
  async function* rowsWithTopics(
    uid: string,
    fields: readonly string[],
  ): AsyncGenerator<{ row: Row; topics: readonly string[] }> {
    const type = contentTypeOf(strapi, uid);
    if (!type || fields.length === 0) return;
    const attributes = attributesOf(strapi, uid);
    const populate = populateOf(strapi, uid, fields);
    const plain = fields.filter((name) => attributes[name] && !(name in populate));
    const select = ['id', 'documentId', 'locale', ...plain];
    const where = hasDraftAndPublish(type) ? { publishedAt: { $notNull: true } } : {};
    for await (const page of pagesOf(strapi, uid, { where, populate, select })) {
      for (const row of page) {
        const shown = publicValues(strapi, uid, row);
        yield { row, topics: fields.flatMap((field) => ownNamesIn(shown, field)) };
      }
    }
  }

  const seen = (
    topics: readonly string[],
    sighting: Omit<TopicSighting, 'topic'>,
  ): TopicSighting[] => {
    const once = new Map(topics.map((topic) => [topic.toLowerCase(), topic]));
    return [...once.values()].map((topic) => ({ topic, ...sighting }));
  };

  const ofSources = async (): Promise<TopicSighting[]> => {
    const stored = await readStoredSources(strapi, { state: 'published' });
    const verdicts = new Map(
      stored.map(({ key, need }) => [`${key.uid}|${key.documentId}|${key.locale}`, need.verdict]),
    );
    const found: TopicSighting[] = [];
    for (const { uid } of sourceTypes(strapi)) {
      const { tags, topics } = sourceSettingsOf(strapi, uid, settings.sources);
      for await (const { row, topics: names } of rowsWithTopics(uid, [...tags, ...topics])) {
        const locale = textOf(row, 'locale');
        const verdict = verdicts.get(`${uid}|${textOf(row, 'documentId')}|${locale}`);
        const kinds = KINDS_OF[verdict ?? 'unknown'];
        const sighting = { locale: locale || locales.default(), side: 'sources', kinds } as const;
        found.push(...seen(names, sighting));
      }
    }
    return found;
  };

  const ofOfferings = async (): Promise<TopicSighting[]> => {
    const open = new Map<string, string[]>();
    for (const locale of await locales.codes()) {
      for (const { uid, documentId } of await openCards.in(locale)) {
        const name = `${uid}|${documentId}`;
        open.set(name, [...(open.get(name) ?? []), locale]);
      }
    }
    const found: TopicSighting[] = [];
    for (const { uid, kind, skills, topics } of settings.offerings) {
      for await (const { row, topics: names } of rowsWithTopics(uid, [...skills, ...topics])) {
        const own = textOf(row, 'locale');
        const openIn = open.get(`${uid}|${textOf(row, 'documentId')}`) ?? [];
        for (const locale of openIn.filter((code) => own === '' || own === code)) {
          found.push(...seen(names, { locale, side: 'offerings', kinds: [kind] }));
        }
      }
    }
    return found;
  };

  return async (): Promise<TopicRow[]> =>
    topicRows([...(await ofSources()), ...(await ofOfferings())]).slice(0, LISTED);
};
