import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../plugin-id';
import { isRow } from '../../repositories/rows';
import { readOneScope } from '../core-service';
import { sourceTypes } from '../source-types';
import { ok, warning, type Finding } from './finding';

const CHECK = 'Public role';
const ROLE = 'plugin::users-permissions.role';

const actionsOf = async (strapi: Core.Strapi): Promise<Set<string>> => {
  const role: unknown = await strapi.db
    .query(ROLE)
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const permissions = isRow(role) && Array.isArray(role.permissions) ? role.permissions : [];
  return new Set(permissions.filter(isRow).map(({ action }) => String(action)));
};

/** Whether a front end without a token gets links: it needs the plugin's right and the right to read the sources. */
export const checkPublicRole = async (strapi: Core.Strapi): Promise<Finding[]> => {
  if (!('users-permissions' in strapi.plugins)) return [];
  const actions = await actionsOf(strapi);
  const own = `plugin::${PLUGIN_ID}.`;
  if (![...actions].some((action) => action.startsWith(own))) {
    return [
      warning(
        CHECK,
        'may not read links',
        'If your front end asks without a token: Settings, Roles, Public, Cross-links: allow find. With a token, nothing is to be done.',
      ),
    ];
  }
  const unread = sourceTypes(strapi).filter((type) => !actions.has(readOneScope(type)));
  return unread.length === 0
    ? [ok(CHECK, 'may read sources and their links')]
    : [
        warning(
          CHECK,
          `may read links, but not ${unread.map(({ uid }) => uid).join(', ')}: their links are not found`,
          'Settings, Roles, Public: allow findOne of these types (find of a single type), if they are public.',
        ),
      ];
};
