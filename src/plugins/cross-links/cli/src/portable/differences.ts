import { isDeepStrictEqual } from 'node:util';

import type { PortableLinks, PortableReference, PortableSite } from '../../../core/src';

type Source = PortableReference & { readonly locale: string };

const shown = ({ uid, documentId, slug }: PortableReference): string =>
  `${uid} ${slug ?? documentId}`;

const nameOf = (one: Source & { readonly state?: string }): string =>
  [shown(one), one.locale, one.state].filter(Boolean).join(', ');

const keyOf = (one: Source & { readonly state?: string }): string =>
  JSON.stringify([one.uid, one.documentId, one.locale, one.state]);

const list = (references: readonly PortableReference[]): string =>
  references.length === 0 ? 'none' : references.map(shown).join(', ');

const asJson = (value: unknown): string =>
  value === undefined ? 'not set' : JSON.stringify(value);

const inSettings = (before: PortableSite, after: PortableSite): string[] => {
  const [old = {}, now = {}] = [before.settings, after.settings];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .filter((key) => !isDeepStrictEqual(old[key], now[key]))
    .map((key) => `settings.${key}: ${asJson(old[key])} → ${asJson(now[key])}`);
};

const inSources = <T extends Source & { readonly state?: string }>(
  what: string,
  [before, after]: readonly [readonly T[] | undefined, readonly T[] | undefined],
  changes: (old: T, now: T) => string[],
): string[] => {
  // A part that was left out of one of the files says nothing about it.
  if (before === undefined || after === undefined) return [];
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort().flatMap((key) => {
    const [one, other] = [old?.get(key), now?.get(key)];
    if (!one && other) return [`${nameOf(other)}: ${what} in the second alone`];
    if (one && !other) return [`${nameOf(one)}: ${what} in the first alone`];
    return one && other ? changes(one, other).map((text) => `${nameOf(one)}: ${text}`) : [];
  });
};

const changed = (name: string, before: string, after: string): string[] =>
  before === after ? [] : [`${name}: ${before} → ${after}`];

const linksOf = ({ links }: PortableLinks): string => list(links);

/** What differs between two exports, a line each; scores alone are no difference to a reader. */
export const differences = (before: PortableSite, after: PortableSite): string[] => [
  ...inSettings(before, after),
  ...inSources('choices', [before.curation, after.curation], (old, now) => [
    ...changed('mode', old.mode, now.mode),
    ...changed('pinned', list(old.pinned), list(now.pinned)),
    ...changed('hidden', list(old.hidden), list(now.hidden)),
    ...changed('note', old.note ?? 'none', now.note ?? 'none'),
  ]),
  ...inSources('links', [before.links, after.links], (old, now) => [
    ...changed('need', old.need, now.need),
    ...changed('links', linksOf(old), linksOf(now)),
  ]),
];
