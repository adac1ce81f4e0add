import type { Core } from '@strapi/strapi';

import { crossLinks } from './services';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { locales, worker } = crossLinks(strapi);
  await locales.codes();
  worker.start();
};
