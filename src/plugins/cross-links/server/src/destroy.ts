import type { Core } from '@strapi/strapi';

import { crossLinks } from './services';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { worker, dateSweep, nightly, breath, meaning, siteSettings } = crossLinks(strapi);
  siteSettings.stop();
  nightly.stop();
  breath.stop();
  await dateSweep.stop();
  await worker.stop();
  await meaning.close();
};
