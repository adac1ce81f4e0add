import type { Core } from '@strapi/strapi';

import { type Entry, type Problem, worthALook } from '../problem';
import { partOf, rowsOf, textOf } from '../values';
import type { Lookup } from './lookup';

const LINKS = 'plugin::cross-links.link';

const nameOf = (row: Entry | undefined, documentId: string): string =>
  row ? textOf(row, 'title') || textOf(row, 'displayName') || documentId : documentId;

const pinProblem = async (
  strapi: Core.Strapi,
  pin: Entry,
  locale: string,
): Promise<Problem | undefined> => {
  const [uid, documentId] = [textOf(pin, 'uid'), textOf(pin, 'documentId')];
  const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as object | undefined;
  if (!type) return undefined;
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId } })) as Entry[];
  const published = rows.find(
    (row) => Boolean(row['publishedAt']) && (textOf(row, 'locale') === locale || !row['locale']),
  );
  const isListed = published && ['', 'listed'].includes(textOf(published, 'listingState'));
  if (isListed) return undefined;
  const title = nameOf(published ?? rows[0], documentId);
  return worthALook(
    'R28',
    'crossLinks.pinned',
    published
      ? `${title} is not listed; it will not be shown.`
      : `${title} is not published in ${locale}; it will not be shown.`,
  );
};

/** R28: what an editor pins, readers can see. */
export const pinsWhatReadersSee: Lookup = async (strapi, { entry }) => {
  const pinned = rowsOf(partOf(entry, 'crossLinks') ?? {}, 'pinned');
  const locale = textOf(entry, 'locale');
  const problems = await Promise.all(pinned.map((pin) => pinProblem(strapi, pin, locale)));
  return problems.filter((problem) => problem !== undefined);
};

/** R31: an offering that is retired while articles still pin it. */
export const isPinnedNowhereOnceRetired: Lookup = async (strapi, { uid, entry }) => {
  const isKnown = LINKS in strapi.contentTypes;
  if (textOf(entry, 'listingState') !== 'retired' || !isKnown) return [];
  const rows = (await strapi.db.query(LINKS).findMany({
    where: {
      offeringUid: uid,
      offeringDocumentId: entry['documentId'],
      origin: 'pinned',
      sourceLocale: textOf(entry, 'locale'),
    },
    select: ['sourceUid', 'sourceDocumentId'],
  })) as Entry[];
  const count = new Set(
    rows.map((row) => `${textOf(row, 'sourceUid')} ${textOf(row, 'sourceDocumentId')}`),
  ).size;
  if (count === 0) return [];
  const message = `Pinned in ${count} ${count === 1 ? 'article' : 'articles'}.`;
  return [worthALook('R31', 'listingState', message)];
};
