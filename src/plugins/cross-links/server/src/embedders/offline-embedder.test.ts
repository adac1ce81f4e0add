import { createOfflineEmbedder } from './offline-embedder';

const cosine = (first: Float32Array, second: Float32Array): number => {
  const dot = (a: Float32Array, b: Float32Array) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second));
};

describe('createOfflineEmbedder', () => {
  it('places what is alike near, in a worker thread', async () => {
    const embedder = createOfflineEmbedder();
    const [grant, funding, bread] = await embedder.embed([
      'How to win research funding',
      'A workshop on grant proposals',
      'Baking sourdough bread at home',
    ]);
    await embedder.close?.();
    if (grant === undefined || funding === undefined || bread === undefined)
      throw new Error('three asked');
    expect(grant).toHaveLength(512);
    expect(cosine(grant, funding)).toBeGreaterThan(cosine(grant, bread) + 0.1);
  });

  it('tells whoever waits that it was closed', async () => {
    const embedder = createOfflineEmbedder();
    const waiting = embedder.embed(['a']);
    await Promise.all([expect(waiting).rejects.toThrow('was closed'), embedder.close?.()]);
  });
});
