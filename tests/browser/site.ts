import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { startApp, type App } from '../app/start-app';

const BUILD = path.join(__dirname, '..', '..', 'dist', 'build', 'index.html');

export interface Site {
  readonly app: App;
  readonly baseUrl: string;
  /** Adds a user of the admin with this role, and answers how to sign in. */
  readonly addUser: (code: string) => Promise<{ email: string; password: string }>;
}

/** The real site with its built admin, on a free port and a database of its own. */
export const startSite = async (): Promise<Site> => {
  if (!existsSync(BUILD)) throw new Error('The admin is not built: run `npm run build` first.');
  const app = await startApp();
  const { httpServer } = app.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  const addUser = async (code: string) => {
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
    const credentials = { email: `${code}@example.org`, password: 'Secret-123' };
    const users = app.strapi.service('admin::user') as unknown as {
      create: (user: object) => Promise<unknown>;
    };
    await users.create({
      ...credentials,
      firstname: 'Ed',
      lastname: 'Itor',
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
    return credentials;
  };
  return { app, baseUrl: `http://127.0.0.1:${port}`, addUser };
};
