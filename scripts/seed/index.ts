import { createStrapi } from '@strapi/strapi';

import { ForeignContentError } from './foreign-content';
import { seed } from './seed';

const print = (message: string): void => {
  process.stdout.write(`${message}\n`);
};

/** Seeds the site in the working directory; resolves to the exit code. */
async function main(): Promise<number> {
  const app = createStrapi({ appDir: process.cwd(), distDir: 'dist' });
  try {
    await app.load();
    app.log.level = 'error';
    await seed(app, { log: print });
    return 0;
  } catch (error) {
    if (error instanceof ForeignContentError) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`Seeding failed: ${String(error)}\n`);
    return 1;
  } finally {
    await app.destroy();
  }
}

void main().then((code) => {
  // Plugins may keep timers; the work is done and the database is closed.
  process.exit(code);
});
