import { createHuggingFaceEmbedder, type TransformersModule } from './huggingface-embedder';

const fake = (loaded: string[]): TransformersModule => ({
  pipeline: (task, model) => {
    loaded.push(`${task} ${model}`);
    return Promise.resolve((texts, options) =>
      Promise.resolve({
        tolist: () => texts.map((text) => [text.length, options.normalize ? 1 : 0]),
      }),
    );
  },
});

describe('createHuggingFaceEmbedder', () => {
  it('loads the model once, with the first text', async () => {
    const loaded: string[] = [];
    const embedder = createHuggingFaceEmbedder({
      model: '/models/e5',
      load: () => Promise.resolve(fake(loaded)),
    });
    expect(loaded).toEqual([]);
    expect(await embedder.embed(['ab'])).toEqual([Float32Array.of(2, 1)]);
    await embedder.embed(['c']);
    expect(loaded).toEqual(['feature-extraction /models/e5']);
  });

  it('names the model that could not be loaded, and tries again', async () => {
    let tries = 0;
    const embedder = createHuggingFaceEmbedder({
      model: 'nobody/nothing',
      load: () => {
        tries += 1;
        return Promise.reject(new Error('no such file'));
      },
    });
    const message = 'The model "nobody/nothing" could not be loaded: no such file';
    await expect(embedder.embed(['a'])).rejects.toThrow(message);
    await expect(embedder.embed(['a'])).rejects.toThrow(message);
    expect(tries).toBe(2);
  });
});
