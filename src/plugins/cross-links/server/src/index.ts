import { bootstrap } from './bootstrap';
import config from './config';
import contentTypes from './content-types';
import controllers from './controllers';
import { destroy } from './destroy';
import type { ServerPlugin } from './plugin-shape';
import { register } from './register';
import routes from './routes';
import services from './services';

const plugin: ServerPlugin = {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers,
  routes,
  services,
};

export default plugin;
