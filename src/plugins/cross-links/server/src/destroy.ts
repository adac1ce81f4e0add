import type { Core } from '@strapi/strapi';

import { crossLinks } from './services';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await crossLinks(strapi).worker.stop();
};
