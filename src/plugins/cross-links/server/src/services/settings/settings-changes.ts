import { PAGE_KEYS, type Settings, type SettingsChange } from '../../../../core/src';

/** An audit entry is read by people: the beginning says what it was about. */
const SHOWN = 160;

const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;

/** The places below a key at which two values differ, each as `path = value`. */
const leaves = (value: unknown, path: string): [string, string][] => {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(item, path === '' ? key : `${path}.${key}`),
  );
};

const inWords = (own: Map<string, string>, other: ReadonlyMap<string, string>): string =>
  shortened(
    [...own]
      .filter(([path, value]) => other.get(path) !== value)
      .map(([path, value]) => (path === '' ? value : `${path} = ${value}`))
      .join(', ') || '–',
  );

/** What differs between two settings, for the audit: only the places that changed. */
export const settingsChanges = (before: Settings, after: Settings): SettingsChange[] =>
  PAGE_KEYS.flatMap((key) => {
    const [was, is] = [before[key], after[key]].map((value) => new Map(leaves(value, '')));
    if (!was || !is || JSON.stringify(before[key]) === JSON.stringify(after[key])) return [];
    return [{ key, from: inWords(was, is), to: inWords(is, was) }];
  });
