import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../plugin-id';
import { fingerprintOf } from '../repositories/type-counts';
import type { Dependents } from './dependents';

type Fingerprints = Readonly<Record<string, string>>;

/** Fingerprints are stored at most this often; one that is too old costs a needless look at the next start. */
const STORED_EVERY_MS = 60_000;

/**
 * Tells at a start whether something was written while nobody looked: by an import, a restored backup, a script.
 * Each type that matters has a fingerprint, stored when all links are right.
 */
export const createDrift = (strapi: Core.Strapi, dependents: Dependents) => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'fingerprints' });
  let storedAt: number | undefined;
  let isStale = true;

  const now = async (): Promise<Fingerprints> => {
    const found: [string, string][] = [];
    for (const uid of dependents.watched()) found.push([uid, await fingerprintOf(strapi, uid)]);
    return Object.fromEntries(found);
  };

  const keep = async (): Promise<void> => {
    await store.set({ value: await now() });
    storedAt = performance.now();
    isStale = false;
  };

  return {
    /** The types that are other than when all links were right; undefined where that has never been. */
    changedTypes: async (): Promise<string[] | undefined> => {
      const kept: unknown = await store.get({});
      if (typeof kept !== 'object' || kept === null) return undefined;
      const before = kept as Fingerprints;
      return Object.entries(await now()).flatMap(([uid, hash]) =>
        before[uid] === hash ? [] : [uid],
      );
    },
    /** Something was saved and linked. */
    note: (): void => {
      isStale = true;
    },
    /** All links are right at this moment. */
    settle: async (): Promise<void> => {
      if (!isStale) return;
      if (storedAt === undefined || performance.now() - storedAt > STORED_EVERY_MS) await keep();
    },
    /** The same before a stop, whenever it was stored last. */
    settleNow: async (): Promise<void> => {
      if (isStale) await keep();
    },
  };
};

export type Drift = ReturnType<typeof createDrift>;
