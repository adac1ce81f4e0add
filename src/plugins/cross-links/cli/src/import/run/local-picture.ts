import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve } from 'node:path';

/** Folders that sites are built from; their name is no part of the address. */
const ROOTS = ['', 'static', 'public', 'assets', 'src', 'content'];

const isWithin = (folder: string, file: string): boolean => {
  const path = relative(resolve(folder), resolve(file));
  return path !== '' && !path.startsWith('..') && !isAbsolute(path);
};

const pathOf = (source: string): string => {
  const path = URL.canParse(source)
    ? new URL(source).pathname
    : (source.split(/[?#]/u, 1)[0] ?? '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * The file of a picture below a folder: beside the text that names it, from the root of the folder, or, for a copy of
 * WordPress' uploads, what stands behind `/uploads/` in the address. Never a file outside of the folder.
 */
export const localPicture = (folder: string, source: string, textFile = ''): string | undefined => {
  const path = pathOf(source);
  const behindUploads = /\/(?:wp-content\/)?uploads\/(.+)$/u.exec(path)?.[1];
  const candidates = [
    ...(path.startsWith('/') ? [] : [posix.join(posix.dirname(textFile), path)]),
    ...ROOTS.map((root) => posix.join(root, path)),
    ...(behindUploads === undefined ? [] : [behindUploads]),
  ];
  return candidates
    .map((candidate) => join(folder, candidate))
    .find((file) => isWithin(folder, file) && existsSync(file) && statSync(file).isFile());
};
