import { join } from 'node:path';

import { importFile, resolvePackage } from '../../server/src/embedders/load-package';
import { BadInputError } from './exit-codes';

/** What the command line uses of a Strapi that has been loaded. */
export interface App {
  readonly log: { level: string };
  load(): Promise<unknown>;
  destroy(): Promise<void>;
  plugin(name: string): { service(name: string): unknown } | undefined;
}

interface StrapiModule {
  readonly createStrapi: (options: { appDir: string; distDir: string }) => App;
}

/** Loads the Strapi site of the working folder, without opening a port, for the time of some work. */
export const withApp = async <T>(work: (app: App) => Promise<T>): Promise<T> => {
  const file = resolvePackage('@strapi/strapi');
  if (file === undefined) {
    throw new BadInputError(
      `There is no Strapi site in ${process.cwd()}; run the command in the site's folder.`,
    );
  }
  const { createStrapi } = (await importFile(file)) as StrapiModule;
  const app = createStrapi({ appDir: process.cwd(), distDir: join(process.cwd(), 'dist') });
  app.log.level = 'error';
  try {
    await app.load();
    return await work(app);
  } finally {
    await app.destroy();
  }
};
