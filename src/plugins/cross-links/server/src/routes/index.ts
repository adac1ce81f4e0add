import type { Core } from '@strapi/strapi';

import { editorRoutes } from './admin/editor';
import { offeringsRoutes } from './admin/offerings';
import { previewRoutes } from './admin/preview';
import { rebuildRoutes } from './admin/rebuild';
import { settingsRoutes } from './admin/settings';
import { linksRoutes } from './content-api/links';

export default {
  admin: {
    type: 'admin',
    routes: [
      ...offeringsRoutes,
      ...previewRoutes,
      ...editorRoutes,
      ...rebuildRoutes,
      ...settingsRoutes,
    ],
  },
  'content-api': ({ strapi }: { strapi: Core.Strapi }) => ({
    type: 'content-api',
    routes: linksRoutes(strapi),
  }),
};
