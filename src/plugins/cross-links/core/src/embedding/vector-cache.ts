/** Sentence vectors by the text they belong to. */
import { fingerprint } from '../indexing/hash';
import type { Embedder } from './embedder';

/** Where vectors are kept between runs; both may be backed by a file or a table. */
export interface VectorStore {
  get(key: string): Float32Array | undefined;
  set(key: string, vector: Float32Array): void;
}

/** Vectors of one embedder. */
export interface VectorCache {
  /** Computes what is missing; texts that are known cost a look-up, so an edited article costs its edited passages. */
  ensure(texts: readonly string[]): Promise<void>;
  /** The vector of a text, if it is known. */
  readonly lookup: (text: string) => Float32Array | undefined;
}

/** Texts that are embedded in one call: enough for a model to work at full speed, few enough to stay interruptible. */
const BATCH = 16;

/** The name that a text's vector is kept under: the model's id, and the text's hash and length. */
export const vectorKey = (embedderId: string, text: string): string =>
  `${embedderId}:${fingerprint(text)}-${text.length}`;

/** Keeps vectors in memory, the least recently used of `limit` making room for new ones. */
export const createMemoryStore = (limit: number): VectorStore => {
  const vectors = new Map<string, Float32Array>();
  return {
    get: (key) => {
      const vector = vectors.get(key);
      if (vector === undefined) return undefined;
      vectors.delete(key);
      vectors.set(key, vector);
      return vector;
    },
    set: (key, vector) => {
      vectors.delete(key);
      vectors.set(key, vector);
      const oldest = vectors.keys().next();
      if (vectors.size > limit && oldest.done !== true) vectors.delete(oldest.value);
    },
  };
};

/** A cache over a store; calls that overlap embed a text once. */
export const createVectorCache = (embedder: Embedder, store: VectorStore): VectorCache => {
  const underWay = new Map<string, Promise<void>>();

  const embedBatch = async (texts: readonly string[]): Promise<void> => {
    const vectors = await embedder.embed(texts);
    texts.forEach((text, index) => {
      const vector = vectors[index];
      if (vector !== undefined) store.set(vectorKey(embedder.id, text), vector);
    });
  };

  const start = (texts: readonly string[]): Promise<void> => {
    const work = embedBatch(texts).finally(() => {
      for (const text of texts) underWay.delete(text);
    });
    for (const text of texts) underWay.set(text, work);
    return work;
  };

  const lookup = (text: string): Float32Array | undefined =>
    store.get(vectorKey(embedder.id, text));

  return {
    lookup,
    ensure: async (texts) => {
      const unique = [...new Set(texts)];
      const awaited = new Set(unique.flatMap((text) => underWay.get(text) ?? []));
      const missing = unique.filter((text) => !underWay.has(text) && lookup(text) === undefined);
      for (let at = 0; at < missing.length; at += BATCH) {
        await start(missing.slice(at, at + BATCH));
      }
      await Promise.all(awaited);
    },
  };
};
