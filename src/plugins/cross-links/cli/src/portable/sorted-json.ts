import type { PortableSite } from '../../../core/src';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys in the order of the alphabet; lists as they are, for their order says something. */
const withSortedKeys = (_: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const nameOf = (one: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([one.uid, one.slug ?? '', one.documentId, one.locale, one.state]);

const byName = <T extends Record<string, unknown>>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

/** The same site gives the same bytes, on any database. */
export const sortedJson = ({ curation, links, ...rest }: PortableSite): string => {
  const sorted = {
    ...rest,
    ...(curation === undefined ? {} : { curation: byName(curation) }),
    ...(links === undefined ? {} : { links: byName(links) }),
  };
  return `${JSON.stringify(sorted, withSortedKeys, 2)}\n`;
};
