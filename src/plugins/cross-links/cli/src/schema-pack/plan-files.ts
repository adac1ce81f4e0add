import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import type { Choice } from './choose-types';
import { isRecord } from './is-record';
import { componentFile, typeFile } from './read-pack';

/** What happens to one file of a site; `conflict` is another file that only --force replaces. */
export interface PlannedFile {
  /** Below the site's folder. */
  readonly path: string;
  readonly action: 'create' | 'complete' | 'conflict' | 'same';
  readonly before: string;
  readonly after: string;
}

/** As the Content-Type Builder writes it. */
const asFile = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The owner's schema with what it lacks, if that is all it differs in; what the owner added stays. */
const completed = (before: unknown, after: unknown): unknown => {
  if (!isRecord(before) || !isRecord(after)) return undefined;
  const { attributes: own, ...rest } = before;
  const { attributes: packed, ...packedRest } = after;
  if (!isRecord(own) || !isRecord(packed) || !isDeepStrictEqual(rest, packedRest)) return undefined;
  const agrees = Object.entries(packed).every(
    ([name, attribute]) => own[name] === undefined || isDeepStrictEqual(own[name], attribute),
  );
  return agrees ? { ...before, attributes: { ...packed, ...own } } : undefined;
};

const planned = (site: string, path: string, after: string): PlannedFile => {
  const file = join(site, path);
  if (!existsSync(file)) return { path, action: 'create', before: '', after };
  const before = readFileSync(file, 'utf8');
  if (!path.endsWith('.json')) {
    const same = before.trim() === after.trim();
    return { path, action: same ? 'same' : 'conflict', before, after };
  }
  const own = parsed(before);
  const whole = completed(own, parsed(after));
  if (whole === undefined) return { path, action: 'conflict', before, after };
  if (isDeepStrictEqual(whole, own)) return { path, action: 'same', before, after: before };
  return { path, action: 'complete', before, after: asFile(whole) };
};

const copied = (site: string, pack: string, file: string): PlannedFile =>
  planned(site, join('src', file), readFileSync(join(pack, file), 'utf8'));

const CODE = ['controllers', 'routes', 'services'];

const codeIn = (pack: string, folder: string, extension: string): string[] => {
  if (!existsSync(join(pack, folder))) return [];
  return readdirSync(join(pack, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => join(folder, file));
};

/** The rules of a content type: the index of its API, which takes them from a folder that all types share. */
const rulesOf = (pack: string, names: readonly string[], extension: string): string[] => {
  const indexes = names
    .map((name) => join('api', name, `index${extension}`))
    .filter((file) => existsSync(join(pack, file)));
  return indexes.length > 0 ? [...codeIn(pack, 'content-rules', extension), ...indexes] : [];
};

/** Every file that the chosen types and components come to in a site, and what happens to each. */
export const planFiles = (
  site: string,
  pack: string,
  { types, components }: Choice,
  extension: '.ts' | '.js',
): PlannedFile[] => [
  ...[...components].map(([uid, schema]) =>
    planned(site, join('src', componentFile(uid)), asFile(schema)),
  ),
  ...[...types].flatMap(([name, schema]) => [
    planned(site, join('src', typeFile(name)), asFile(schema)),
    ...CODE.flatMap((folder) => codeIn(pack, join('api', name, folder), extension)).map((file) =>
      copied(site, pack, file),
    ),
  ]),
  ...rulesOf(pack, [...types.keys()], extension).map((file) => copied(site, pack, file)),
];
