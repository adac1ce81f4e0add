import type { Core } from '@strapi/strapi';

import { createHostLinks } from './http/host-routes';
import { registerPermissions } from './permissions';
import { crossLinks } from './services';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { locales, worker } = crossLinks(strapi);
  await registerPermissions(strapi);
  await locales.codes();
  // Here, not in register: after the site's own middlewares, so that an error of ours is answered like any other.
  strapi.server.use(createHostLinks(strapi) as never);
  worker.start();
};
