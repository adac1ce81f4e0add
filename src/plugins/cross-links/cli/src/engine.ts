import type { RebuildProgress, RebuildRequest } from '../../core/src';
import type { Finding } from '../../server/src/services/doctor/finding';

import type { App } from './boot-app';
import { BadInputError } from './exit-codes';

/** What the command line asks of the plugin in a loaded site. */
export interface Engine {
  rebuild(): {
    progress(): Promise<RebuildProgress>;
    start(request: RebuildRequest): Promise<RebuildProgress>;
    pause(): Promise<RebuildProgress>;
    resume(): Promise<RebuildProgress>;
    cancel(): Promise<RebuildProgress>;
  };
  examine(): Promise<readonly Finding[]>;
  dropCatalogue(): Promise<void>;
}

/** The plugin's service of a loaded site. Throws a `BadInputError` where the plugin does not run there. */
export const engineOf = (app: App): Engine => {
  const engine = app.plugin('cross-links')?.service('engine') as Partial<Engine> | undefined;
  if (engine?.rebuild === undefined) {
    throw new BadInputError(
      'The site does not run the plugin cross-links, or an older one of it: see config/plugins, and whether the plugin is built.',
    );
  }
  return engine as Engine;
};
