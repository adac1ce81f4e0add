import { EMBEDDER_NAMES, findEmbedder } from './find-embedder';

describe('findEmbedder', () => {
  it('knows no embedder by the name of none', () => {
    expect(findEmbedder('none')).toBeUndefined();
  });

  it('finds the one that the site has installed', () => {
    expect(findEmbedder('auto')?.id).toContain('energetic-ai');
  });

  it('takes a model of a hub, a folder or an address', () => {
    expect(findEmbedder('huggingface:Xenova/e5')?.id).toBe('huggingface/Xenova/e5');
    expect(findEmbedder('http://127.0.0.1:11434/v1#nomic')?.id).toBe('http/nomic');
  });

  it.each(['bert', 'http://127.0.0.1/v1', ''])('says what may be said, for "%s"', (name) => {
    expect(() => findEmbedder(name)).toThrow(EMBEDDER_NAMES);
  });
});
