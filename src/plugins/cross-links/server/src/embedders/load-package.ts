import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where optional packages are looked for: the site first, because it is the one that installs them. */
const requireFromSite = createRequire(join(process.cwd(), 'package.json'));

/** The file of a package's entry, or undefined where the site has not installed it. */
export const resolvePackage = (name: string): string | undefined => {
  try {
    return requireFromSite.resolve(name);
  } catch {
    return undefined;
  }
};

/** Loads an optional package by its resolved file. */
export const importFile = (file: string): Promise<unknown> => import(pathToFileURL(file).href);
