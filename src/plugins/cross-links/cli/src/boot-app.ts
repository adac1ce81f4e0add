import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { importFile, resolvePackage } from '../../server/src/embedders/load-package';
import { BadInputError } from './exit-codes';

/** What the command line uses of a Strapi that has been loaded. */
export interface App {
  readonly log: { level: string };
  load(): Promise<unknown>;
  destroy(): Promise<void>;
  readonly db: {
    query(uid: string): {
      findMany(query: object): Promise<{ key?: unknown }[]>;
      deleteMany(query: object): Promise<{ count: number }>;
    };
  };
  contentType(uid: string): unknown;
  plugin(name: string): { service(name: string): unknown } | undefined;
}

interface StrapiModule {
  readonly createStrapi: (options: { appDir: string; distDir: string }) => App;
}

/** A TypeScript site runs from `dist`; a JavaScript site, whose `dist` holds at most the admin, from its own folder. */
const compiledFolder = (site: string): string =>
  existsSync(join(site, 'dist/config')) ? join(site, 'dist') : site;

interface BootOptions {
  /** Whether this process may work links out as an instance of the site does; most commands only look on. */
  readonly worksLinksOut?: boolean;
}

/** Loads the Strapi site of the working folder, without opening a port, for the time of some work. */
export const withApp = async <T>(
  work: (app: App) => Promise<T>,
  { worksLinksOut = false }: BootOptions = {},
): Promise<T> => {
  const file = resolvePackage('@strapi/strapi');
  if (file === undefined) {
    throw new BadInputError(
      `There is no Strapi site in ${process.cwd()}; run the command in the site's folder.`,
    );
  }
  const { createStrapi } = (await importFile(file)) as StrapiModule;
  const app = createStrapi({ appDir: process.cwd(), distDir: compiledFolder(process.cwd()) });
  app.log.level = 'error';
  process.env.CROSS_LINKS_WORKER = worksLinksOut ? 'on' : 'off';
  try {
    await app.load();
    return await work(app);
  } finally {
    await app.destroy();
  }
};
