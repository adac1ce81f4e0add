import type { Settings } from '../../../../core/src';

/**
 * Whether documents are read or scored in another way, so that links have to be worked out anew. The limit and the quotas
 * do not: they choose among what is stored, at the moment of reading.
 */
export const changesLinks = (before: Settings, after: Settings): boolean =>
  (['offerings', 'sources', 'ranking'] as const).some(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
