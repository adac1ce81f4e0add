import type { Embedder } from '../../../core/src/embedding/embedder';
import { createHttpEmbedder } from './http-embedder';
import { createHuggingFaceEmbedder } from './huggingface-embedder';
import { createOfflineEmbedder, hasOfflineModel } from './offline-embedder';

/** What a name may be; shown where it is none of these. */
export const EMBEDDER_NAMES =
  'none, auto, offline, huggingface:MODEL (a folder or a hub name), or http(s)://HOST/v1#MODEL';

/** Thrown where a name is not understood. */
export class UnknownEmbedderError extends Error {
  constructor(name: string) {
    super(`Unknown embedder "${name}"; use ${EMBEDDER_NAMES}.`);
    this.name = 'UnknownEmbedderError';
  }
}

const fromAddress = (name: string): Embedder => {
  const [url, model] = name.split('#', 2);
  if (url === undefined || model === undefined || model === '')
    throw new UnknownEmbedderError(name);
  const apiKey = process.env.CROSS_LINKS_EMBEDDER_KEY;
  return createHttpEmbedder({ url, model, ...(apiKey === undefined ? {} : { apiKey }) });
};

/**
 * The embedder of a name; undefined for `none`, and for `auto` where no optional package is installed. A key for an
 * HTTP endpoint is taken from the environment (`CROSS_LINKS_EMBEDDER_KEY`).
 */
export const findEmbedder = (name: string): Embedder | undefined => {
  if (name === 'none') return undefined;
  if (name === 'auto') return hasOfflineModel() ? createOfflineEmbedder() : undefined;
  if (name === 'offline') return createOfflineEmbedder();
  if (name.startsWith('huggingface:')) {
    return createHuggingFaceEmbedder({ model: name.slice('huggingface:'.length) });
  }
  if (/^https?:\/\//u.test(name)) return fromAddress(name);
  throw new UnknownEmbedderError(name);
};
