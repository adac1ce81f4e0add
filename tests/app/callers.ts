import type { App } from './start-app';

export type TokenType = 'custom' | 'full-access' | 'read-only';

/** An API token of this kind, as the Authorization header wants it. */
export const apiToken = async (
  app: App,
  type: TokenType,
  permissions: readonly string[] = [],
): Promise<string> => {
  const tokens = app.strapi.service('admin::api-token') as unknown as {
    create: (token: object) => Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({
    name: `${type} ${String(Math.random())}`,
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' ? { permissions } : {}),
  });
  return `Bearer ${accessKey}`;
};

interface Users {
  add: (user: object) => Promise<unknown>;
}

/** A visitor who has signed up and logged in, with these rights of the role "authenticated". */
export const signedInVisitor = async (app: App, actions: readonly string[]): Promise<string> => {
  const role = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const permissions = app.strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) await permissions.create({ data: { action, role: role.id } });
  const visitor = { email: 'visitor@example.org', password: 'Secret-123' };
  const users = app.strapi.plugin('users-permissions').service('user') as unknown as Users;
  await users.add({
    ...visitor,
    username: 'visitor',
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  const jwt = app.strapi.plugin('users-permissions').service('jwt') as unknown as {
    issue: (payload: object) => string | Promise<string>;
  };
  const user = await app.strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { email: visitor.email } });
  return `Bearer ${await jwt.issue({ id: user.id })}`;
};
