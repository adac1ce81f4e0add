import type { AdminPlugin } from './plugin-shape';

/** What the types of `strapi-plugin-cross-links/strapi-admin` are made from; the code is in `index.ts`. */
declare const plugin: AdminPlugin;
export default plugin;
export type { AdminPlugin } from './plugin-shape';
