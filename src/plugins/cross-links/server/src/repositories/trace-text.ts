import { createHash } from 'node:crypto';

import type { TraceParts } from '../../../core/src';

const SUM_BYTES = 8;
/** Ceiling, wholeness, and how many words, bytes of place and bytes of words follow. */
const HEAD = 5;
const NO_PLACE = -1;

const sumOf = (bytes: Uint8Array): Buffer =>
  createHash('sha1').update(bytes).digest().subarray(0, SUM_BYTES);

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** A trace as one line of text, with a sum that tells damage. Words have no line breaks. */
export const packTrace = (parts: TraceParts): string => {
  const { ids, weights, ceiling, wholeness, place } = parts;
  const words = Buffer.from(parts.words.join('\n'));
  const head = Float64Array.of(
    ...[ceiling, wholeness, ids.length, place?.length ?? NO_PLACE, words.length],
  );
  const body = Buffer.concat([
    ...[head, ids, weights].map(bytesOf),
    place ? bytesOf(place) : Buffer.alloc(0),
    words,
  ]);
  return Buffer.concat([sumOf(body), body]).toString('base64');
};

/** What was packed; undefined where the text is damaged. */
export const unpackTrace = (text: string): TraceParts | undefined => {
  const packed = Buffer.from(text, 'base64');
  // In memory of its own, for typed arrays must begin at a multiple of their size.
  const body = Uint8Array.from(packed.subarray(SUM_BYTES));
  if (body.length < HEAD * 8 || !sumOf(body).equals(packed.subarray(0, SUM_BYTES)))
    return undefined;
  const [ceiling = 0, wholeness = 0, count = 0, placeBytes = 0, wordBytes = 0] = new Float64Array(
    ...([body.buffer, 0, HEAD] as const),
  );
  const places = HEAD * 8 + count * 8;
  const written = Buffer.from(body.buffer, body.length - wordBytes).toString();
  return {
    ...{ ceiling, wholeness },
    ids: new Uint32Array(body.buffer, HEAD * 8, count),
    weights: new Float32Array(body.buffer, HEAD * 8 + count * 4, count),
    place: placeBytes === NO_PLACE ? undefined : new Int8Array(body.buffer, places, placeBytes),
    words: written === '' ? [] : written.split('\n'),
  };
};
