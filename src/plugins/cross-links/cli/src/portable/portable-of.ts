import type { Portable } from '../../../server/src/portable';
import type { App } from '../boot-app';
import { BadInputError } from '../exit-codes';

/** Does some work in a loaded site. */
export type InApp = <T>(work: (app: App) => Promise<T>) => Promise<T>;

/** The plugin's half in a site. Throws a `BadInputError` where the plugin does not run there. */
export const portableOf = (app: App): Portable => {
  const portable = app.plugin('cross-links')?.service('portable') as Portable | undefined;
  if (portable) return portable;
  throw new BadInputError('The site does not run the cross-links plugin, or an older one of it.');
};
