import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  isCrossLinksError,
  PAGE_KEYS,
  parsePageSettings,
  withPageSettings,
  type PageSettings,
  type Settings,
  type SettingOrigin,
  type SettingsAnswer,
} from '../../../../core/src';

import { createStoredSettings, type StoredSettings } from '../../repositories/stored-settings';
import { checkMapping } from './check-mapping';
import type { LiveSettings } from './live-settings';
import { settingsChanges } from './settings-changes';
import { siteTypes } from './site-types';

/** How soon an instance notices what was changed on another. */
const LOOK_MS = 5_000;
/** Audit entries kept: with them the row stays far below what MySQL keeps in a text column. */
const KEPT = 30;

interface Parts {
  readonly live: LiveSettings;
  /** What holds without the page. */
  readonly beneath: Settings;
  /** What stands in config/plugins.ts. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Called on this instance for a change made on any. */
  readonly onChange: (before: Settings, after: Settings) => void;
}

/** The settings as the admin shows and changes them; what is saved here goes before config/plugins.ts. */
export const createSiteSettings = (strapi: Core.Strapi, parts: Parts) => {
  const { live, beneath, written, onChange } = parts;
  const stored = createStoredSettings(strapi);
  let held: StoredSettings = { version: 0, page: {}, history: [] };
  let page: PageSettings = {};
  let problem: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const readPage = (given: unknown): PageSettings => {
    try {
      const found = parsePageSettings(given);
      problem = null;
      return found;
    } catch (error) {
      if (!isCrossLinksError(error)) throw error;
      problem = error.message;
      strapi.log.error(`cross-links: the settings saved in the admin are left out: ${problem}`);
      return {};
    }
  };

  const apply = (found: StoredSettings): void => {
    const before = withPageSettings(beneath, page);
    held = found;
    page = readPage(found.page);
    const after = withPageSettings(beneath, page);
    live.replace(after);
    onChange(before, after);
  };

  /** Takes over what was saved, here or elsewhere. */
  const refresh = async (): Promise<void> => {
    const found = await stored.read();
    if (found.version !== held.version) apply(found);
  };

  const look = async (): Promise<void> => {
    try {
      await refresh();
    } catch (error) {
      strapi.log.error(`cross-links: the settings could not be read: ${String(error)}`);
    }
  };

  const originOf = (key: (typeof PAGE_KEYS)[number]): SettingOrigin => {
    if (page[key] !== undefined) return 'page';
    return written[key] === undefined ? 'default' : 'config';
  };

  const describe = (): SettingsAnswer => ({
    settings: withPageSettings(beneath, page),
    beneath,
    page,
    origins: {
      offerings: originOf('offerings'),
      sources: originOf('sources'),
      limit: originOf('limit'),
      quotas: originOf('quotas'),
      ranking: originOf('ranking'),
    },
    version: held.version,
    problem,
    types: siteTypes(strapi),
    history: held.history,
  });

  /** Stores what is set on the page, whole; it holds from the moment this resolves. */
  const save = async (next: { version: number; page: PageSettings }, by: string): Promise<void> => {
    checkMapping(strapi, next.page);
    await refresh();
    const changes = settingsChanges(
      withPageSettings(beneath, page),
      withPageSettings(beneath, next.page),
    );
    const entry = { at: new Date().toISOString(), by, changes };
    const found: StoredSettings = {
      version: next.version + 1,
      page: next.page,
      history: [entry, ...held.history].slice(0, KEPT),
    };
    if (!(await stored.replace(next.version, found))) {
      throw new errors.ApplicationError(
        'Somebody else has changed the settings meanwhile. Reload the page, and change them again.',
      );
    }
    apply(found);
  };

  /** Stops the start where config/plugins names what this site does not have. */
  const checkWritten = (): void => {
    const { offerings, sources } = beneath;
    checkMapping(strapi, {
      ...(written['offerings'] === undefined ? {} : { offerings }),
      ...(written['sources'] === undefined ? {} : { sources }),
    });
  };

  return {
    checkWritten,
    describe,
    save,
    refresh,
    /** Looks from time to time whether another instance has changed them. */
    watch: (): void => {
      timer = setInterval(() => void look(), LOOK_MS);
      timer.unref();
    },
    stop: (): void => {
      clearInterval(timer);
    },
    /** What would be in force with these on the page. */
    with: (next: PageSettings): Settings => {
      checkMapping(strapi, next);
      return withPageSettings(beneath, next);
    },
  };
};

export type SiteSettings = ReturnType<typeof createSiteSettings>;
