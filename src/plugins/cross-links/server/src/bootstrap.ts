import type { Core } from '@strapi/strapi';

import { registerPermissions } from './permissions';
import { crossLinks } from './services';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { locales, worker } = crossLinks(strapi);
  await registerPermissions(strapi);
  await locales.codes();
  worker.start();
};
