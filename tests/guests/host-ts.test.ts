import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { openAdmin } from '../browser/browser';
import { ENVIRONMENT, type Guest, inviteGuest, packPlugin } from './guest';

const ADMIN = { email: 'owner@example.org', password: 'Secret-123' };

const FOUNDING = 'differences-between-mentors-and-trainers';

const CONFIG = `import type { Core } from '@strapi/strapi';
import type { CrossLinksConfig } from 'strapi-plugin-cross-links/strapi-server';

const crossLinks: CrossLinksConfig = { limit: 5, quotas: { otherKind: 0, house: 1 } };

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'cross-links': { config: crossLinks },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default config;
`;

let guest: Guest;
let server: ChildProcess | undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

interface LinkedArticles {
  readonly data: readonly { readonly crossLinks: { readonly data: readonly unknown[] } }[];
}

/** How many links the founding article of the demo has, once they are worked out. */
const linksOfFoundingArticle = async (baseUrl: string): Promise<number> => {
  const query = `filters[slug][$eq]=${FOUNDING}&crossLinks=true`;
  const end = Date.now() + 240_000;
  for (;;) {
    const { data } = (await (
      await fetch(`${baseUrl}/api/articles?${query}`)
    ).json()) as LinkedArticles;
    const found = data[0]?.crossLinks.data.length ?? 0;
    if (found > 0 || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};

/** `strapi start` as its owner would type it; resolves when the site answers. */
const start = async (): Promise<string> => {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${String(port)}`;
  server = spawn(process.execPath, ['node_modules/.bin/strapi', 'start'], {
    cwd: guest.folder,
    env: { ...process.env, ...ENVIRONMENT, PORT: String(port) },
    stdio: 'ignore',
  });
  const end = Date.now() + 180_000;
  while (!(await answers(`${baseUrl}/_health`))) {
    if (Date.now() > end || server.exitCode !== null) throw new Error('The site does not start.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return baseUrl;
};

beforeAll(() => {
  guest = inviteGuest('host-ts');
});

afterAll(() => {
  server?.kill();
  guest.leave();
});

const seedDemo = (): string => guest.run('npx', '--no-install', 'cross-links', 'seed', '--demo');

describe('a fresh TypeScript site on SQLite', () => {
  it('installs the tarball, and refuses a mistyped configuration when it is built', () => {
    guest.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', packPlugin());
    guest.write('config/plugins.ts', CONFIG.replace('house: 1', "house: 'one'"));
    const { status, said } = guest.attempt('npx', '--no-install', 'strapi', 'build');
    expect(status).not.toBe(0);
    expect(said).toMatch(/Type 'string' is not assignable to type 'number/);
  });

  it('takes the schema pack and its demo, is built and starts, and its admin shows the settings', async () => {
    guest.write('config/plugins.ts', CONFIG);
    guest.run('npx', '--no-install', 'cross-links', 'schema', 'add');
    guest.run('npx', '--no-install', 'strapi', 'build');
    expect(seedDemo()).toMatch(/Content: .*created/);
    const baseUrl = await start();
    const registered = await fetch(`${baseUrl}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ADMIN, firstname: 'Site', lastname: 'Owner' }),
    });
    expect(registered.status).toBe(200);
    expect((await fetch(`${baseUrl}/api/trainer-programs`)).status).toBe(200);
    expect(await linksOfFoundingArticle(baseUrl)).toBeGreaterThan(1);
    expect((await fetch(`${baseUrl}/api/recipes`)).status).toBe(404);
    const { page, errors, close } = await openAdmin({ baseUrl, ...ADMIN });
    try {
      await page.goto(`${baseUrl}/admin/settings/cross-links`);
      await page.getByRole('heading', { name: 'Cross-links', level: 1 }).waitFor();
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  });
});
