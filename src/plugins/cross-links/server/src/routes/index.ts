import type { Core } from '@strapi/strapi';

import { offeringsRoutes } from './admin/offerings';
import { linksRoutes } from './content-api/links';

export default {
  admin: { type: 'admin', routes: offeringsRoutes },
  'content-api': ({ strapi }: { strapi: Core.Strapi }) => ({
    type: 'content-api',
    routes: linksRoutes(strapi),
  }),
};
