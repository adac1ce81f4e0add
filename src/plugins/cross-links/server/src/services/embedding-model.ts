import type { Core } from '@strapi/strapi';
import {
  createMemoryStore,
  createVectorCache,
  type Embedder,
  type VectorCache,
} from '../../../core/src';

import { findEmbedder } from '../embedders/find-embedder';
import { siteHooks } from '../hooks/site-hooks';
import { openVectors } from '../repositories/vectors';

/** Passages of unsaved texts kept: those of some fifty articles. */
const LIVE_KEPT = 1_000;

export interface Model {
  readonly embedder: Embedder;
  readonly cache: VectorCache;
  /** Passages of texts that are being written: in memory alone, for most of them are never saved. */
  readonly live: VectorCache;
  readonly save: () => Promise<void>;
  /** Takes in what another instance has embedded since; how many passages. */
  readonly refresh: () => Promise<number>;
}

interface Found {
  readonly embedder?: Embedder | undefined;
  readonly error?: unknown;
}

/** The site's model with the vectors that it has made: found when it is first asked for, and opened once. */
export const createEmbeddingModel = (strapi: Core.Strapi, name: string) => {
  let found: Found | undefined;
  let isTold = false;
  let opening: Promise<Model> | undefined;
  let model: Model | undefined;

  const look = (): Found => {
    try {
      return { embedder: siteHooks(strapi).embedder() ?? findEmbedder(name) };
    } catch (error) {
      return { error };
    }
  };

  const find = (): Found => {
    found ??= name === 'none' ? {} : look();
    return found;
  };

  const read = async (embedder: Embedder): Promise<Model> => {
    const { store, save, refresh } = await openVectors(strapi, embedder.id);
    const unsaved = createMemoryStore(LIVE_KEPT);
    return {
      ...{ embedder, save, refresh },
      cache: createVectorCache(embedder, store),
      live: createVectorCache(embedder, unsaved),
    };
  };

  return {
    find,
    /** What has been opened so far. */
    opened: (): Model | undefined => model,
    /** Undefined where there is none; one that cannot be found is told once. */
    open: async (): Promise<Model | undefined> => {
      const { embedder, error } = find();
      if (error !== undefined && !isTold) {
        isTold = true;
        throw error as Error;
      }
      if (!embedder) return undefined;
      opening ??= read(embedder);
      try {
        model = await opening;
        return model;
      } catch (failure) {
        opening = undefined;
        throw failure;
      }
    },
  };
};
