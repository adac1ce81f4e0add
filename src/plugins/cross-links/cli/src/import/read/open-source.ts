import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';

import { BadInputError } from '../../exit-codes';
import type { OpenSource } from '../record';
import { openCsv } from './open-csv';
import { openFeed } from './open-feed';
import { openMarkdown } from './open-markdown';
import { openWxr } from './wordpress/open-wxr';

export const FORMATS = ['wordpress', 'feed', 'markdown', 'csv', 'export'] as const;

/** `export` is what `cross-links export` writes; it is read elsewhere. */
export type Format = (typeof FORMATS)[number];

/** Enough of a file to see what it is. */
const HEAD_BYTES = 4096;

const headOf = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** What a path holds, by what stands in it; throws a BadInputError that says how to tell. */
export const detectFormat = async (path: string): Promise<Format> => {
  if (/^https?:/u.test(path)) {
    throw new BadInputError(`${path} is an address; save it to a file first, and import the file.`);
  }
  if (!existsSync(path)) throw new BadInputError(`There is no ${path}.`);
  if (statSync(path).isDirectory()) return 'markdown';
  const head = await headOf(path);
  if (/xmlns:wp=|<wp:|\/wordpress\.org\/export\//u.test(head)) return 'wordpress';
  if (/<(?:rss|feed)[\s>]/u.test(head)) return 'feed';
  if (/^\s*\{/u.test(head)) return 'export';
  if (/\.(?:csv|tsv)$/iu.test(path)) return 'csv';
  throw new BadInputError(
    `${path} is of no known form: a WordPress export (.xml), RSS or Atom (.xml), a folder of Markdown, a sheet (.csv) or what "cross-links export" wrote (.json). Say --format where it is one of them.`,
  );
};

/** Looks a source through once: what is broken is refused here, before anything is written. */
export const openSource = async (
  path: string,
  format: Exclude<Format, 'export'>,
  relatedMeta: readonly string[],
): Promise<OpenSource> => {
  if (format === 'wordpress') return openWxr(path, relatedMeta);
  if (format === 'feed') return openFeed(path);
  if (format === 'csv') return openCsv(path);
  return openMarkdown(path);
};
