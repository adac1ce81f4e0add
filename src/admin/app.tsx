import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: {
    locales: ['fr', 'de'],
    // The guided tour covers the list view and swallows clicks.
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {},
};
