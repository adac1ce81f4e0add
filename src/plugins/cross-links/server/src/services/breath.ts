import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';
import type { Steps } from '../../../core/src';

/** Work at a stretch: about what one request costs anyway. */
const STRETCH_MS = 2;
/** While others are being served, one part of work is followed by so many parts of waiting. */
const YIELDING = 8;
/** Longest wait in one go. */
const LONGEST_WAIT_MS = 40;

/** Lets requests and saves go first: long work of ours stops for them every few milliseconds. */
export const createBreath = (strapi: Core.Strapi) => {
  let others = 0;
  let began = performance.now();
  const quiet = new EventTarget();

  const done = (): void => {
    others -= 1;
    if (others === 0) quiet.dispatchEvent(new Event('quiet'));
  };

  const watch = (_request: IncomingMessage, response: ServerResponse): void => {
    others += 1;
    response.once('close', done);
  };

  const untilQuiet = async (ms: number): Promise<void> => {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(ms)));
    await once(quiet, 'quiet', { signal }).catch(() => undefined);
  };

  /** To be called between any two small parts of work; mostly it returns at once. */
  const breathe = async (): Promise<void> => {
    const worked = performance.now() - began;
    if (worked < STRETCH_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (others > 0) await untilQuiet(Math.min(LONGEST_WAIT_MS, worked * YIELDING));
    began = performance.now();
  };

  return {
    start: (): void => {
      strapi.server.httpServer.on('request', watch);
    },
    stop: (): void => {
      strapi.server.httpServer.off('request', watch);
    },
    /** Counts a save among what goes first, for as long as it takes. */
    during: async <T>(save: () => Promise<T>): Promise<T> => {
      others += 1;
      try {
        return await save();
      } finally {
        done();
      }
    },
    breathe,
    /** Does stepwise work, breathing in between. */
    run: async <T>(steps: Steps<T>): Promise<T> => {
      for (;;) {
        const { done: isDone, value } = steps.next();
        if (isDone === true) return value;
        await breathe();
      }
    },
  };
};

export type Breath = ReturnType<typeof createBreath>;
