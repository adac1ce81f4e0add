import type { App } from './start-app';

interface Sessions {
  generateRefreshToken: (
    userId: string,
    deviceId: string,
    options: { type: string },
  ) => Promise<{ token: string }>;
  generateAccessToken: (refreshToken: string) => Promise<{ token: string }>;
}

type RoleCode = 'strapi-super-admin' | 'strapi-editor' | 'strapi-author';

/** A signed-in user of the admin with this role; the token goes into `Authorization: Bearer`. */
export const signIn = async ({ strapi }: App, code: RoleCode): Promise<string> => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const users = strapi.service('admin::user') as unknown as {
    create: (user: object) => Promise<{ id: number }>;
  };
  const user = await users.create({
    firstname: 'Ed',
    lastname: code,
    email: `${code}@example.org`,
    password: 'Secret-123',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const sessions = (
    strapi as unknown as { sessionManager: (origin: string) => Sessions }
  ).sessionManager('admin');
  const { token } = await sessions.generateRefreshToken(String(user.id), code, { type: 'session' });
  return (await sessions.generateAccessToken(token)).token;
};

/** Lets a role read and change entries of a type, in English, as an owner would tick it. */
export const allowRole = async ({ strapi }: App, code: RoleCode, uid: string): Promise<void> => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const { attributes = {} } = strapi.contentTypes[uid as 'api::article.article'] ?? {};
  const permissions = strapi.service('admin::permission') as unknown as {
    createMany: (list: object[]) => Promise<unknown>;
  };
  await permissions.createMany(
    ['read', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid,
      role: role.id,
      conditions: [],
      properties: { fields: Object.keys(attributes), locales: ['en'] },
    })),
  );
};
