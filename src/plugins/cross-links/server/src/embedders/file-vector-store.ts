import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { VectorStore } from '../../../core/src/embedding/vector-cache';

/** Keys one a line, vectors one after the other as 32-bit floats; what was cut off half way is passed over. */
const read = (keysFile: string, valuesFile: string): Map<string, Float32Array> => {
  const vectors = new Map<string, Float32Array>();
  if (!existsSync(keysFile) || !existsSync(valuesFile)) return vectors;
  const bytes = readFileSync(valuesFile);
  let offset = 0;
  for (const line of readFileSync(keysFile, 'utf8').split('\n')) {
    const [key, length] = line.split('\t');
    const size = Number(length) * 4;
    if (key === undefined || !Number.isInteger(size) || offset + size > bytes.length) break;
    vectors.set(
      key,
      new Float32Array(Uint8Array.from(bytes.subarray(offset, offset + size)).buffer),
    );
    offset += size;
  }
  return vectors;
};

/** Vectors in two files of a folder, read at once and appended to: for the command line, one process at a time. */
export const createFileVectorStore = (folder: string): VectorStore => {
  mkdirSync(folder, { recursive: true });
  const keysFile = join(folder, 'vectors.keys');
  const valuesFile = join(folder, 'vectors.f32');
  const vectors = read(keysFile, valuesFile);
  return {
    get: (key) => vectors.get(key),
    set: (key, vector) => {
      if (vectors.has(key)) return;
      vectors.set(key, vector);
      appendFileSync(
        valuesFile,
        new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
      );
      appendFileSync(keysFile, `${key}\t${vector.length}\n`);
    },
  };
};
