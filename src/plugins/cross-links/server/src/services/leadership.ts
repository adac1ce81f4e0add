import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Lease, Leases } from '../repositories/leases';

/** The task that one instance holds. */
export const TASK = 'links';
export const BEAT_MS = 2_000;
/** A holder that gives no sign of life for this long, by this process's own clock, is taken for dead. */
export const DEAD_AFTER_MS = 8_000;

/** Thrown where another instance has taken over; what was about to be written is the other's to write. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/**
 * Of all instances on a database one works links out. It gives a sign of life every two seconds; who sees none for
 * eight takes over. No two clocks are compared: each instance measures silence by its own.
 */
export const createLeadership = (strapi: Core.Strapi, leases: Leases) => {
  const holder = randomUUID();
  let leads = false;
  let terms = 0;
  let begun = 0;
  let seen: (Lease & { readonly since: number }) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> | undefined;

  const follow = async (): Promise<void> => {
    const lease = await leases.read(TASK);
    if (seen?.holder !== lease.holder || seen.beat !== lease.beat)
      seen = { ...lease, since: performance.now() };
    // Its own name stands there where the database took the lease over and its answer was lost.
    const isFree = lease.holder === '' || lease.holder === holder;
    if (!isFree && performance.now() - seen.since < DEAD_AFTER_MS) return;
    leads = await leases.take(TASK, lease, holder);
    if (leads) terms += 1;
    if (leads && !isFree)
      strapi.log.info('cross-links: the instance that worked links out is gone; this one goes on.');
  };

  const beatOnce = async (): Promise<void> => {
    if (!leads) await follow();
    else leads = await leases.renew(TASK, holder);
  };

  /**
   * Gives a sign of life where this instance leads, and looks for the leader's where not. One at a time: two that found the
   * lease free would put each other out, and where the row is locked each would wait on a connection of its own.
   */
  const beat = (): Promise<void> => {
    beating ??= beatOnce().finally(() => {
      beating = undefined;
    });
    return beating;
  };

  return {
    holder,
    isLeader: (): boolean => leads,
    /** How often it has come to lead: between two terms another instance may have led, though this one did not see it. */
    term: (): number => terms,
    /** What this instance has in memory is of this term; before that it writes nothing. */
    begin: (term: number): void => {
      begun = term;
    },
    hasBegun: (): boolean => begun === terms,
    beat,
    start: (whenGained: () => void): void => {
      timer = setInterval(() => {
        const led = leads;
        beat().then(
          () => {
            if (leads && !led) whenGained();
          },
          (error: unknown) => {
            strapi.log.warn(`cross-links: no sign of life could be given: ${String(error)}`);
          },
        );
      }, BEAT_MS);
      timer.unref();
    },
    /** To be called within the transaction that writes, or for it: fails it where another instance has taken over. */
    guard: async (trx?: unknown): Promise<void> => {
      const isHeld = await leases.hold(TASK, holder, trx);
      if (isHeld && begun === terms) return;
      if (!isHeld) leads = false;
      throw new LeaseLostError(
        'cross-links: another instance works links out by now, or did meanwhile.',
      );
    },
    stop: async (): Promise<void> => {
      clearInterval(timer);
      // What failed in it was told to whoever began it.
      await beating?.catch(() => undefined);
      if (leads) await leases.release(TASK, holder);
      leads = false;
    },
  };
};

export type Leadership = ReturnType<typeof createLeadership>;
