import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from './plugin-id';

type Right = 'read' | 'curate' | 'recompute' | 'settings';

const ACTIONS: readonly { readonly uid: Right; readonly displayName: string }[] = [
  { uid: 'read', displayName: 'See reports and links' },
  { uid: 'curate', displayName: 'Choose links' },
  { uid: 'recompute', displayName: 'Work links out again' },
  { uid: 'settings', displayName: 'See settings' },
];

/** What Strapi's own roles get when the plugin is first seen; an owner's later changes stay. */
const FIRST_GRANTS: Readonly<Record<string, readonly Right[]>> = {
  'strapi-editor': ['read', 'curate', 'recompute'],
  'strapi-author': ['read', 'curate'],
};

interface AdminPermissions {
  actionProvider: { registerMany: (actions: object[]) => Promise<void> };
  createMany: (permissions: object[]) => Promise<unknown>;
}

export const actionOf = (right: Right): string => `plugin::${PLUGIN_ID}.${right}`;

const grantOnce = async (strapi: Core.Strapi, permissions: AdminPermissions): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'granted' });
  if (await store.get({})) return;
  for (const [code, rights] of Object.entries(FIRST_GRANTS)) {
    const role: unknown = await strapi.db.query('admin::role').findOne({ where: { code } });
    if (role === null || typeof role !== 'object' || !('id' in role)) continue;
    await permissions.createMany(
      rights.map((right) => ({
        action: actionOf(right),
        role: role.id,
        subject: null,
        conditions: [],
        properties: {},
      })),
    );
  }
  await store.set({ value: true });
};

/** Puts the plugin's rights among Strapi's roles, and gives the usual ones to the usual roles once. */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const permissions = strapi.service('admin::permission') as unknown as AdminPermissions;
  await permissions.actionProvider.registerMany(
    ACTIONS.map((action) => ({ ...action, section: 'plugins', pluginName: PLUGIN_ID })),
  );
  await grantOnce(strapi, permissions);
};

/** The policies of an admin route that asks for one of the rights. */
export const needs = (right: Right) => [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [actionOf(right)] } },
];
