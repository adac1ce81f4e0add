import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import { PLUGIN_ID } from '../plugin-id';
import { readTurnedByTime } from '../repositories/dated-offerings';
import type { LinkRows } from '../repositories/link-rows';
import type { Announcer } from './announcer';

const NAME = 'cross-links: dates';
/** A deadline passes at midnight where the run takes place, and clocks differ by quarters of an hour. */
const EVERY_QUARTER = '*/15 * * * *';

interface Parts {
  readonly linkRows: LinkRows;
  readonly announcer: Announcer;
  /** Whether this instance is the one that acts. */
  readonly isLeader: () => boolean;
}

/** Finds what opened or closed because a date passed, with no save to tell of it, and announces the pages it was on. */
export const createDateSweep = (
  strapi: Core.Strapi,
  settings: Pick<Settings, 'offerings'>,
  { linkRows, announcer, isLeader }: Parts,
) => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'dates-swept-at' });
  let running: Promise<void> = Promise.resolve();

  const sweepOnce = async (now: Date): Promise<void> => {
    const last: unknown = await store.get({});
    if (typeof last === 'string') {
      const span = { then: new Date(last), now };
      for (const offering of settings.offerings) {
        const turned = await readTurnedByTime(strapi, offering, span);
        const { uid } = offering;
        const pages = await linkRows.sourcesOf(turned.map((documentId) => ({ uid, documentId })));
        const documentIds = [...new Set(pages.map(({ documentId }) => documentId))];
        await announcer.tell(documentIds, now);
      }
    }
    // Only now: what a failed sweep has missed is found by the next.
    await store.set({ value: now.toISOString() });
  };

  /** One after the other, since each begins where the last ended. */
  const sweep = (now: Date): Promise<void> => {
    running = running.catch(() => undefined).then(() => sweepOnce(now));
    return running;
  };

  const sweepNow = async (): Promise<void> => {
    if (!isLeader()) return;
    try {
      await sweep(new Date());
    } catch (error) {
      strapi.log.error(`cross-links: could not look at dates, will try again: ${String(error)}`);
    }
  };

  return {
    sweep,
    /** Looks every quarter of an hour. */
    start: (): void => {
      strapi.cron.add({ [NAME]: { task: sweepNow, options: { rule: EVERY_QUARTER } } });
    },
    /** Looks at once, for what passed while no instance did. */
    wake: (): void => {
      void sweepNow();
    },
    stop: async (): Promise<void> => {
      strapi.cron.remove(NAME);
      await running.catch(() => undefined);
    },
  };
};

export type DateSweep = ReturnType<typeof createDateSweep>;
