import { editorRoutes } from './admin/editor';
import { offeringsRoutes } from './admin/offerings';
import { previewRoutes } from './admin/preview';
import { linksRoutes } from './content-api/links';

export default {
  admin: { type: 'admin', routes: [...offeringsRoutes, ...previewRoutes, ...editorRoutes] },
  'content-api': { type: 'content-api', routes: linksRoutes },
};
