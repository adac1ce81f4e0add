import type { z } from 'zod';

import { CrossLinksError } from '../errors';
import { describeIssues, issuesInWords } from './describe-issues';
import { settingsSchema, type Settings } from './settings';

/** What can be set in the admin; the rest needs a restart and stands in config/plugins.ts alone. */
export const PAGE_KEYS = ['offerings', 'sources', 'limit', 'quotas', 'ranking'] as const;

export type PageKey = (typeof PAGE_KEYS)[number];

const pageSchema = settingsSchema
  .pick({ offerings: true, sources: true, limit: true, quotas: true, ranking: true })
  .partial();

/** What was set in the admin, complete key by key; a key that is left out holds what the code says. */
export type PageSettings = z.infer<typeof pageSchema>;

/** Where a setting comes from; each goes before those on its left. */
export type SettingOrigin = 'default' | 'config' | 'page';

/** Reads what the page sends or the database holds; throws a CrossLinksError `invalid-settings` like `resolveSettings`. */
export const parsePageSettings = (given: unknown): PageSettings => {
  const result = pageSchema.safeParse(given);
  if (result.success) return result.data;
  const details = describeIssues(result.error.issues, given);
  throw new CrossLinksError('invalid-settings', issuesInWords(details), details);
};

const isSet = <T>(entry: [string, T | undefined]): entry is [string, T] => entry[1] !== undefined;

/** The settings in force: what the page says goes before what the code says. */
export const withPageSettings = (beneath: Settings, page: PageSettings): Settings => ({
  ...beneath,
  ...Object.fromEntries(Object.entries(page).filter(isSet)),
});
