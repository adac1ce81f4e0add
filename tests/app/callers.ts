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
