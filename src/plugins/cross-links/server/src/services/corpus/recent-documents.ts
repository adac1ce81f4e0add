import { LRUCache } from 'lru-cache';
import type { OfferingDocument } from '../../../../core/src';

import type { VersionKey } from '../../repositories/rows';

/** Some 10 kB each with their words: articles of one topic ask for the same ones. */
const MOST = 5_000;

const nameOf = (key: VersionKey, hash: string): string => `${JSON.stringify(key)}${hash}`;

/** Offerings that were read from the database lately, as they were then. */
export const createRecentDocuments = () => {
  const recent = new LRUCache<string, OfferingDocument>({ max: MOST });
  return {
    /** `hash` is what the offering reads like now: an older one is not given. */
    get: (key: VersionKey, hash: string): OfferingDocument | undefined =>
      recent.get(nameOf(key, hash)),
    set: (key: VersionKey, hash: string, document: OfferingDocument): void => {
      recent.set(nameOf(key, hash), document);
    },
  };
};
