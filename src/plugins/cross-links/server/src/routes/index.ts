import { offeringsRoutes } from './admin/offerings';
import { linksRoutes } from './content-api/links';

export default {
  admin: { type: 'admin', routes: offeringsRoutes },
  'content-api': { type: 'content-api', routes: linksRoutes },
};
