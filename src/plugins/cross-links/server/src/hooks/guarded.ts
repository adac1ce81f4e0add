import type { Core } from '@strapi/strapi';

/** The same complaint is made once in so long. */
const QUIET_MS = 60_000;

/** Runs code of the site: what it throws is logged, and stands for no answer. */
export const createGuard = (strapi: Core.Strapi, clock: () => number = Date.now) => {
  const complained = new Map<string, number>();

  const report = (hook: string, error: unknown): void => {
    const text = `cross-links: the hook ${hook} failed and is left out: ${String(error)}`;
    const before = complained.get(text);
    if (before !== undefined && clock() - before < QUIET_MS) return;
    if (complained.size > 100) complained.clear();
    complained.set(text, clock());
    strapi.log.error(text);
  };

  return {
    run: <T>(hook: string, work: () => T): T | undefined => {
      try {
        return work();
      } catch (error) {
        report(hook, error);
        return undefined;
      }
    },
    runAsync: async <T>(hook: string, work: () => Promise<T> | T): Promise<T | undefined> => {
      try {
        return await work();
      } catch (error) {
        report(hook, error);
        return undefined;
      }
    },
    report,
  };
};

export type Guard = ReturnType<typeof createGuard>;
