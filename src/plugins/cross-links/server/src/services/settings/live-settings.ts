import type { Settings } from '../../../../core/src';

/** Settings that can change while the site runs. */
export interface LiveSettings {
  /** Each key gives what is in force at the moment it is read: hand on the whole, take keys out when they are needed. */
  readonly settings: Settings;
  readonly replace: (next: Settings) => void;
}

export const createLiveSettings = (initial: Settings): LiveSettings => {
  let current = initial;
  const keys = Object.keys(initial) as (keyof Settings)[];
  const view = Object.defineProperties(
    {},
    Object.fromEntries(keys.map((key) => [key, { enumerable: true, get: () => current[key] }])),
  );
  return {
    settings: view as Settings,
    replace: (next) => {
      current = next;
    },
  };
};
