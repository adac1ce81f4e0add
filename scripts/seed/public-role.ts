import type { Core } from '@strapi/strapi';

/** The content-API action that serves links. */
export const CROSS_LINKS_ACTION = 'plugin::cross-links.content.find';

const COLLECTIONS = [
  'article',
  'author',
  'category',
  'tag',
  'mentor-profile',
  'trainer-program',
] as const;

/** All that a visitor may do: read what is published, and read its links. */
export const PUBLIC_ACTIONS: readonly string[] = [
  ...COLLECTIONS.flatMap((name) => [`api::${name}.${name}.find`, `api::${name}.${name}.findOne`]),
  'api::site-setting.site-setting.find',
  CROSS_LINKS_ACTION,
];

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

interface PublicRole {
  readonly id: number;
  readonly permissions: readonly { readonly id: number; readonly action: string }[];
}

/** Gives the public role exactly {@link PUBLIC_ACTIONS}; sign-up and log-in are taken away too. */
export async function setPublicRole(strapi: Core.Strapi): Promise<void> {
  const role = (await strapi.db.query(ROLE).findOne({
    where: { type: 'public' },
    populate: ['permissions'],
  })) as PublicRole | null;
  if (!role) throw new Error('The users-permissions plugin has no public role.');

  const granted = new Set(role.permissions.map(({ action }) => action));
  const excess = role.permissions.filter(({ action }) => !PUBLIC_ACTIONS.includes(action));
  await strapi.db.transaction(async () => {
    await strapi.db
      .query(PERMISSION)
      .deleteMany({ where: { id: { $in: excess.map(({ id }) => id) } } });
    for (const action of PUBLIC_ACTIONS) {
      if (granted.has(action)) continue;
      await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    }
  });
}
