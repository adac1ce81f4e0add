import { createStrapi } from '@strapi/strapi';

import { seed } from '../seed/seed';
import { startBlog } from './blog';
import { ensureFirstAdmin } from './first-admin';
import { linkTable } from './link-table';

/** Articles in the table: enough to see each verdict, few enough for one screen. */
const SHOWN_ARTICLES = 12;

interface Engine {
  drain: () => Promise<void>;
}

const print = (message: string): void => {
  process.stdout.write(`${message}\n`);
};

/** Seeds the database of `.env` where it is empty, starts the site, and shows what it does. */
async function main(): Promise<void> {
  const app = createStrapi({ appDir: process.cwd(), distDir: 'dist' });
  app.log.level = 'warn';
  await app.load();
  await seed(app, { log: print });
  const login = await ensureFirstAdmin(app);
  await app.start();
  await (app.plugin('cross-links').service('engine') as unknown as Engine).drain();
  const site = `http://localhost:${String(app.config.get('server.port'))}`;
  print('');
  for (const line of await linkTable(`${site}/api`, SHOWN_ARTICLES)) print(line);
  print('');
  print(`Admin   ${site}/admin  (${login})`);
  print(
    `API     ${site}/api/cross-links/articles/<documentId>  (documentIds: ${site}/api/articles?fields=title)`,
  );
  if (process.argv.includes('--blog')) print(`Blog    ${await startBlog(site)}`);
  print('Stop with Ctrl+C.');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The demo could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
