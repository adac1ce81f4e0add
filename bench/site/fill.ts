/** Fills the site's own tables with many entries in seconds: rows as Strapi writes them, past its services. */
import type { Core } from '@strapi/strapi';

import { articleOf, offeringOf } from './content';

const ROWS_AT_ONCE = 200;
const NOW = new Date('2026-01-01T00:00:00Z');

interface Size {
  readonly articles: number;
  readonly offerings: number;
}

/** Document ids as long as Strapi's, the same in every run. */
export const idOf = (prefix: string, number: number): string =>
  `${prefix}${String(number).padStart(23, '0')}`;

const blocks = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

type Version = Readonly<Record<string, unknown>>;

/** A draft and a published row of one entry. */
const versions = (documentId: string, data: Version): Version[] =>
  [null, NOW].map((publishedAt) => ({
    ...data,
    documentId,
    publishedAt,
    locale: 'en',
    createdAt: NOW,
    updatedAt: NOW,
  }));

const insertAll = async (
  strapi: Core.Strapi,
  uid: string,
  count: number,
  rowsOf: (number: number) => Version[],
): Promise<void> => {
  let rows: Version[] = [];
  for (let number = 0; number < count; number += 1) {
    rows.push(...rowsOf(number));
    if (rows.length < ROWS_AT_ONCE && number + 1 < count) continue;
    await strapi.db.query(uid).createMany({ data: rows });
    rows = [];
  }
};

const mentorRows = (number: number): Version[] => {
  const { title, summary } = offeringOf(number);
  return versions(idOf('m', number), {
    displayName: title.slice(0, 80),
    slug: `mentor-${number}`,
    headline: title.slice(0, 120),
    summary,
    ...{ listingState: 'listed', acceptingMentees: true, maxMentees: 5, currentMentees: 0 },
  });
};

const programRows = (number: number): Version[] => {
  const { title, summary } = offeringOf(number + 500_000);
  return versions(idOf('p', number), {
    title: title.slice(0, 140),
    slug: `program-${number}`,
    summary,
    ...{ listingState: 'listed', scheduleType: 'onDemand' },
  });
};

const articleRows = (number: number): Version[] => {
  const { title, paragraphs } = articleOf(number);
  return versions(idOf('a', number), {
    title: title.slice(0, 160),
    slug: `article-${number}`,
    body: JSON.stringify(blocks(paragraphs)),
  });
};

/** Articles and offerings, half of these mentors and half programs, each as a draft and published. */
export const fillSite = async (
  strapi: Core.Strapi,
  { articles, offerings }: Size,
): Promise<void> => {
  const half = Math.floor(offerings / 2);
  await insertAll(strapi, 'api::mentor-profile.mentor-profile', half, mentorRows);
  await insertAll(strapi, 'api::trainer-program.trainer-program', offerings - half, programRows);
  await insertAll(strapi, 'api::article.article', articles, articleRows);
};
