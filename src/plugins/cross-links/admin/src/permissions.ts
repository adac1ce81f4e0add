import { PLUGIN_ID } from './plugin-id';

const permission = (action: string) => [
  { action: `plugin::${PLUGIN_ID}.${action}`, subject: null },
];

/** The rights of Cross-links, as Strapi's roles know them; the server refuses whoever lacks them. */
export const PERMISSIONS = {
  read: permission('read'),
  curate: permission('curate'),
  recompute: permission('recompute'),
  settings: permission('settings'),
};
