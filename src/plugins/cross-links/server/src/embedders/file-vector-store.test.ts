import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createFileVectorStore } from './file-vector-store';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('createFileVectorStore', () => {
  it('keeps vectors between runs', () => {
    const store = createFileVectorStore(folder);
    store.set('a', Float32Array.of(1, 2));
    store.set('b', Float32Array.of(3));
    const again = createFileVectorStore(folder);
    expect(again.get('a')).toEqual(Float32Array.of(1, 2));
    expect(again.get('b')).toEqual(Float32Array.of(3));
    expect(again.get('c')).toBeUndefined();
  });

  it('passes over what was cut off half way', () => {
    createFileVectorStore(folder).set('a', Float32Array.of(1));
    appendFileSync(join(folder, 'vectors.keys'), 'b\t512\n');
    const again = createFileVectorStore(folder);
    expect(again.get('a')).toEqual(Float32Array.of(1));
    expect(again.get('b')).toBeUndefined();
  });
});
