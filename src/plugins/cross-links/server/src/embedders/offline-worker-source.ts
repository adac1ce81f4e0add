/**
 * The worker thread that runs the offline model, as source text: a bundled plugin has no file of its own to point a
 * worker at. It takes `{ id, texts }` and answers `{ id, vectors }` or `{ id, error }`.
 */
export const OFFLINE_WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const loading = (async () => {
  const { initModel } = require(workerData.embeddings);
  const { modelSource } = require(workerData.model);
  return initModel(modelSource);
})();
loading.catch(() => undefined);
parentPort.on('message', async ({ id, texts }) => {
  try {
    const model = await loading;
    const vectors = (await model.embed(texts)).map((vector) => Float32Array.from(vector));
    parentPort.postMessage({ id, vectors }, vectors.map((vector) => vector.buffer));
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
`;
