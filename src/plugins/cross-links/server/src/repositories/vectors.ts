import type { Core } from '@strapi/strapi';

import type { VectorStore } from '../../../core/src';
import { table, textOf } from './rows';

const UID = 'plugin::cross-links.vector';
const PAGE = 500;

const toText = (vector: Float32Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');

const toVector = (text: string): Float32Array =>
  new Float32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);

/**
 * The vectors of one model, all in memory and each in a row, so that a restart embeds nothing again. `save` writes
 * what is new since the last call, `refresh` reads what has been written since, and says how much.
 */
export const openVectors = async (strapi: Core.Strapi, model: string) => {
  const rows = table(strapi, UID);
  const vectors = new Map<string, Float32Array>();
  let unsaved: string[] = [];
  let last = 0;
  const refresh = async (): Promise<number> => {
    for (let count = 0; ;) {
      const page = await rows.find({
        where: { model, id: { $gt: last } },
        orderBy: { id: 'asc' },
        limit: PAGE,
      });
      for (const row of page) vectors.set(textOf(row, 'passage'), toVector(textOf(row, 'numbers')));
      last = Number(page.at(-1)?.id ?? last);
      count += page.length;
      if (page.length < PAGE) return count;
    }
  };
  await refresh();
  const store: VectorStore = {
    get: (passage) => vectors.get(passage),
    set: (passage, vector) => {
      if (!vectors.has(passage)) unsaved.push(passage);
      vectors.set(passage, vector);
    },
  };
  const save = async (): Promise<void> => {
    const passages = unsaved;
    unsaved = [];
    const data = passages.flatMap((passage) => {
      const vector = vectors.get(passage);
      return vector ? [{ model, passage, numbers: toText(vector) }] : [];
    });
    await rows.createMany(data);
  };
  return { store, save, refresh };
};
