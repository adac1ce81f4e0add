import { createWriteStream, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { extension, lookup } from 'mime-types';

/** A file on disk with what an upload has to say of it. */
export interface PictureFile {
  readonly path: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

const TIMEOUT_MS = 30_000;
/** As much as Strapi takes by default is more; no picture of a text should need it. */
const MOST_BYTES = 50 * 1024 * 1024;

const mimeOf = (name: string): string | false => lookup(name);

/** What an upload says of a file; undefined where it is no picture. */
export const pictureAt = (path: string, name = basename(path), mime = mimeOf(name)) =>
  mime !== false && mime.startsWith('image/')
    ? { path, name, mime, size: statSync(path).size }
    : undefined;

const nameFor = (url: string, mime: string): string => {
  const last = url.startsWith('data:') ? '' : basename(decodeURI(new URL(url).pathname));
  const name = last === '' ? 'picture' : last;
  return mimeOf(name) === mime ? name : `${name}.${extension(mime) || 'img'}`;
};

async function* atMost(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
    yield chunk;
  }
}

/** Fetches a picture into a folder of its own; throws an Error that says why it could not. */
export const fetchPicture = async (url: string): Promise<PictureFile> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
  const mime = (answer.headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
  if (!mime.startsWith('image/'))
    throw new Error(`it is ${mime || 'of no known type'}, no picture`);
  if (!answer.body) throw new Error('the answer was empty');
  const name = nameFor(url, mime);
  const path = join(mkdtempSync(join(tmpdir(), 'cross-links-picture-')), name);
  await pipeline(
    Readable.from(atMost(answer.body as AsyncIterable<Uint8Array>)),
    createWriteStream(path),
  );
  return { path, name, mime, size: statSync(path).size };
};
