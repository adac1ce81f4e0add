import type { Core } from '@strapi/strapi';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await Promise.resolve(strapi);
  },
};
