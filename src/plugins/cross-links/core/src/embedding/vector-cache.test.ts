import type { Embedder } from './embedder';
import { speaks } from './embedder';
import { createMemoryStore, createVectorCache } from './vector-cache';

const counting = (id = 'fake'): Embedder & { readonly seen: string[] } => {
  const seen: string[] = [];
  return {
    id,
    seen,
    languages: ['en'],
    embed: (texts) => {
      seen.push(...texts);
      return Promise.resolve(texts.map((text) => Float32Array.of(text.length)));
    },
  };
};

describe('createVectorCache', () => {
  it('embeds a text once, and after an edit only what changed', async () => {
    const embedder = counting();
    const cache = createVectorCache(embedder, createMemoryStore(100));
    await cache.ensure(['a', 'bb', 'a']);
    await cache.ensure(['a', 'ccc']);
    expect(embedder.seen).toEqual(['a', 'bb', 'ccc']);
    expect(cache.lookup('ccc')).toEqual(Float32Array.of(3));
    expect(cache.lookup('unknown')).toBeUndefined();
  });

  it('embeds once what two calls ask for at the same time', async () => {
    const embedder = counting();
    const cache = createVectorCache(embedder, createMemoryStore(100));
    await Promise.all([cache.ensure(['a']), cache.ensure(['a', 'b'])]);
    expect(embedder.seen).toEqual(['a', 'b']);
  });

  it('does not mix models', async () => {
    const store = createMemoryStore(100);
    await createVectorCache(counting('one'), store).ensure(['a']);
    expect(createVectorCache(counting('two'), store).lookup('a')).toBeUndefined();
  });

  it('tries again after a failure', async () => {
    let fails = true;
    const embedder: Embedder = {
      id: 'x',
      embed: (texts) =>
        fails
          ? Promise.reject(new Error('down'))
          : Promise.resolve(texts.map(() => Float32Array.of(1))),
    };
    const cache = createVectorCache(embedder, createMemoryStore(10));
    await expect(cache.ensure(['a'])).rejects.toThrow('down');
    fails = false;
    await cache.ensure(['a']);
    expect(cache.lookup('a')).toBeDefined();
  });
});

describe('createMemoryStore', () => {
  it('forgets what was used longest ago', () => {
    const store = createMemoryStore(2);
    store.set('a', Float32Array.of(1));
    store.set('b', Float32Array.of(2));
    store.get('a');
    store.set('c', Float32Array.of(3));
    expect(['a', 'b', 'c'].map((key) => store.get(key) !== undefined)).toEqual([true, false, true]);
  });
});

describe('speaks', () => {
  it('goes by the primary language; no list means any', () => {
    expect(speaks(counting(), 'en-GB')).toBe(true);
    expect(speaks(counting(), 'fr')).toBe(false);
    expect(speaks({ id: 'x', embed: () => Promise.resolve([]) }, 'fr')).toBe(true);
  });
});
