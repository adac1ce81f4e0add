import type { Core } from '@strapi/strapi';

import { siteHooks } from './hooks/site-hooks';
import { createHostLinks } from './http/host-routes';
import { registerPermissions } from './permissions';
import { crossLinks } from './services';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { locales, siteSettings, worker, dateSweep, nightly, breath } = crossLinks(strapi);
  siteHooks(strapi).close();
  await registerPermissions(strapi);
  await locales.codes();
  siteSettings.checkWritten();
  await siteSettings.refresh();
  siteSettings.watch();
  // Here, not in register: after the site's own middlewares, so that an error of ours is answered like any other.
  strapi.server.use(createHostLinks(strapi) as never);
  breath.start();
  if (process.env.CROSS_LINKS_WORKER !== 'off') worker.start();
  dateSweep.start();
  nightly.start();
};
