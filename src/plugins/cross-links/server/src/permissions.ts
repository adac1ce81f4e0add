import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from './plugin-id';

type Right = 'read' | 'curate' | 'recompute' | 'settings';

const ACTIONS: readonly { readonly uid: Right; readonly displayName: string }[] = [
  { uid: 'read', displayName: 'See reports and links' },
  { uid: 'curate', displayName: 'Choose links' },
  { uid: 'recompute', displayName: 'Work links out again' },
  { uid: 'settings', displayName: 'Change settings' },
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

const grant = async (
  strapi: Core.Strapi,
  permissions: AdminPermissions,
  role: { id: unknown; code: unknown },
): Promise<void> => {
  const rights = FIRST_GRANTS[String(role.code)];
  const store = strapi.store({
    type: 'plugin',
    name: PLUGIN_ID,
    key: `granted-${String(role.code)}`,
  });
  if (!rights || (await store.get({}))) return;
  await permissions.createMany(
    rights.map((right) => ({
      action: actionOf(right),
      role: role.id,
      subject: null,
      conditions: [],
      properties: {},
    })),
  );
  await store.set({ value: true });
};

const isRole = (value: unknown): value is { id: unknown; code: unknown } =>
  typeof value === 'object' && value !== null && 'id' in value && 'code' in value;

/** A site that starts for the first time makes its roles after its plugins: they are met as they come. */
const grantOnce = async (strapi: Core.Strapi, permissions: AdminPermissions): Promise<void> => {
  const roles: unknown = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: Object.keys(FIRST_GRANTS) } } });
  for (const role of Array.isArray(roles) ? roles : []) {
    if (isRole(role)) await grant(strapi, permissions, role);
  }
  strapi.db.lifecycles.subscribe({
    models: ['admin::role'],
    afterCreate: async (event) => {
      const { result } = event as { result?: unknown };
      if (isRole(result)) await grant(strapi, permissions, result);
    },
  });
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
