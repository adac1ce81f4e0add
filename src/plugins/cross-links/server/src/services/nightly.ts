import type { Core } from '@strapi/strapi';

import type { Leadership } from './leadership';
import type { Passes } from './passes';

const NAME = 'cross-links: reconciliation';
/** When few write and few read. */
const AT_NIGHT = '0 3 * * *';

interface Parts {
  readonly leadership: Leadership;
  readonly passes: Passes;
  readonly nudge: () => void;
}

/** Looks every link over once a night. The clock runs on every instance; the one that leads acts on it. */
export const createNightly = (strapi: Core.Strapi, { leadership, passes, nudge }: Parts) => {
  const task = async (): Promise<void> => {
    if (!leadership.isLeader()) return;
    try {
      await passes.reconcile();
      nudge();
    } catch (error) {
      strapi.log.error(
        `cross-links: could not begin to reconcile, tries again tomorrow: ${String(error)}`,
      );
    }
  };

  return {
    start: (): void => {
      strapi.cron.add({ [NAME]: { task, options: { rule: AT_NIGHT } } });
    },
    stop: (): void => {
      strapi.cron.remove(NAME);
    },
  };
};
