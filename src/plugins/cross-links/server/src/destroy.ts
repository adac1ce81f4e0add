import type { Core } from '@strapi/strapi';

import { crossLinks } from './services';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { worker, meaning } = crossLinks(strapi);
  await worker.stop();
  await meaning.close();
};
