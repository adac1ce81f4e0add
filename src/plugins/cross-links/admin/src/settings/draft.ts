import type { SettingsAnswer } from '../../../core/src/contracts/site-settings';
import type {
  PageKey,
  PageSettings,
  SettingOrigin,
} from '../../../core/src/settings/page-settings';
import type { Settings } from '../../../core/src/settings/settings';

/** What the page changes, complete, as it stands in the form. */
export type SettingsDraft = Pick<Settings, PageKey>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (_key: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two settings say the same, in whatever order their keys came to stand. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, sorted) === JSON.stringify(other, sorted);

/** A default for a type that this site does not have would be refused as a setting of its own. */
const installed = (
  { offerings, sources, limit, quotas, ranking }: Settings,
  { types }: SettingsAnswer,
): SettingsDraft => {
  const known = new Set(types.map(({ uid }) => uid));
  const isKnown = ({ uid }: { uid: string }) => known.has(uid);
  return {
    offerings: offerings.filter(isKnown),
    sources: sources.filter(isKnown),
    limit,
    quotas,
    ranking,
  };
};

/** The settings in force, to be changed. */
export const draftOf = (answer: SettingsAnswer): SettingsDraft =>
  installed(answer.settings, answer);

/** What would hold without the page. */
export const defaultsOf = (answer: SettingsAnswer): SettingsDraft =>
  installed(answer.beneath, answer);

/** What is saved: a key that says what the code says is left out, so that it follows the code again. */
export const pageOf = (draft: SettingsDraft, answer: SettingsAnswer): PageSettings => {
  const defaults = defaultsOf(answer);
  const own = Object.entries(draft).filter(
    ([key, value]) => !isSame(value, defaults[key as PageKey]),
  );
  return Object.fromEntries(own);
};

/** The object with one key set, or without it. */
export const withKey = <T extends object, K extends keyof T>(
  own: T,
  key: K,
  value: T[K] | undefined,
): T => {
  const { [key]: _before, ...rest } = own;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
};

/** The list with the item at one place replaced, or taken out. */
export const withItem = <T>(list: readonly T[], at: number, item: T | undefined): T[] =>
  list.flatMap((own, index) => {
    if (index !== at) return [own];
    return item === undefined ? [] : [item];
  });

/** Where each key of the form comes from, or that it is not saved yet. */
export const originsOf = (
  draft: SettingsDraft,
  answer: SettingsAnswer,
): Record<PageKey, SettingOrigin | 'unsaved'> => {
  const saved = draftOf(answer);
  const of = (key: PageKey) => (isSame(draft[key], saved[key]) ? answer.origins[key] : 'unsaved');
  return {
    offerings: of('offerings'),
    sources: of('sources'),
    limit: of('limit'),
    quotas: of('quotas'),
    ranking: of('ranking'),
  };
};
