import type { Core } from '@strapi/strapi';
import { parsePageSettings, type PortableSite } from '../../../core/src';

import type { CrossLinks } from '../services';
import { createApplyChoice } from './apply-choice';
import { readChoices, readLinks } from './read-site';

export type { AppliedChoice } from './apply-choice';

/** What `cross-links export` reads and writes, reached as `strapi.plugin('cross-links').service('portable')`. */
export const createPortable = (
  strapi: Core.Strapi,
  { siteSettings }: Pick<CrossLinks, 'siteSettings'>,
) => {
  const settings = async (): Promise<Record<string, unknown>> => {
    await siteSettings.refresh();
    return { ...siteSettings.describe().page };
  };

  return {
    read: async ({ withLinks }: { withLinks: boolean }): Promise<PortableSite> => ({
      ...{ format: 'cross-links-export', version: 1 },
      settings: await settings(),
      curation: await readChoices(strapi),
      ...(withLinks ? { links: await readLinks(strapi) } : {}),
    }),
    settings,
    /** Sets what an export says was set in the admin; throws a CrossLinksError where this site cannot take it. */
    saveSettings: async (page: Record<string, unknown>, by: string): Promise<void> => {
      await siteSettings.refresh();
      const { version } = siteSettings.describe();
      await siteSettings.save({ version, page: parsePageSettings(page) }, by);
    },
    applyChoice: createApplyChoice(strapi),
  };
};

export type Portable = ReturnType<typeof createPortable>;
