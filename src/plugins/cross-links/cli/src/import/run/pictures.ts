import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Imports } from '../../../../server/src/importing';
import type { UploadedFile } from '../convert/block-nodes';
import type { Note } from '../record';
import { fetchPicture, pictureAt } from './fetch-picture';
import { localPicture } from './local-picture';

/** `fetch`: from a folder where they are there, otherwise from their address. `link`: they stay where they are. */
export type PictureMode = 'fetch' | 'link';

interface Options {
  readonly mode: PictureMode;
  /** Folders to look in before anything is fetched. */
  readonly folders: readonly string[];
}

/** A host that does not answer is not waited for again and again. */
const MOST_FAILURES = 3;

/** What became of the pictures of one entry. */
export interface PictureSet {
  readonly fileOf: (source: string) => UploadedFile | undefined;
  readonly notes: readonly Note[];
  /** False where one is missing that another import may get. */
  readonly isComplete: boolean;
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};

/** Brings pictures into the media library, each once however many entries show it. */
export const createPictures = (imports: Imports, { mode, folders }: Options) => {
  const failures = new Map<string, number>();

  const fetched = async (url: string): Promise<UploadedFile> => {
    const { host } = new URL(url);
    if ((failures.get(host) ?? 0) >= MOST_FAILURES) throw new Error(`${host} does not answer`);
    let picture;
    try {
      picture = await fetchPicture(url);
    } catch (error) {
      // An address that is gone says nothing about the host; a connection that fails does.
      if (error instanceof TypeError) failures.set(host, (failures.get(host) ?? 0) + 1);
      throw error;
    }
    try {
      return (await imports.files.upload({ origin: `file:${url}`, ...picture })) as UploadedFile;
    } finally {
      await rm(dirname(picture.path), { recursive: true, force: true });
    }
  };

  const uploaded = async (source: string, textFile: string): Promise<UploadedFile | undefined> => {
    const origin = `file:${source}`;
    const local = folders.flatMap((folder) => localPicture(folder, source, textFile) ?? [])[0];
    const key = local === undefined ? origin : `file:${local}`;
    const known = await imports.files.find(key);
    if (known) return known as UploadedFile;
    const picture = local === undefined ? undefined : pictureAt(local);
    if (picture) return (await imports.files.upload({ origin: key, ...picture })) as UploadedFile;
    if (/^(?:https?|data):/u.test(source)) return fetched(source);
    throw new Error('there is no such picture in the folders that were named');
  };

  /** Gets the pictures of one entry; one that cannot be had is noted, and the entry goes on without it. */
  return async (sources: readonly string[], textFile: string): Promise<PictureSet> => {
    const files = new Map<string, UploadedFile>();
    const notes: Note[] = [];
    if (mode === 'fetch') {
      for (const source of new Set(sources)) {
        try {
          const file = await uploaded(source, textFile);
          if (file) files.set(source, file);
        } catch (error) {
          const shown = source.slice(0, 200);
          notes.push({
            kind: 'a picture could not be had',
            detail: `${shown}: ${reasonOf(error)}`,
          });
        }
      }
    }
    return { fileOf: (source) => files.get(source), notes, isComplete: notes.length === 0 };
  };
};

export type Pictures = ReturnType<typeof createPictures>;

/** For a plan: every picture is as good as there. */
export const plannedPictures: Pictures = (sources) => {
  const file = (source: string): UploadedFile => ({
    ...{ id: 0, url: source, name: 'picture', hash: 'picture', ext: '.jpg', mime: 'image/jpeg' },
    ...{ width: 1, height: 1, size: 1, provider: 'local', formats: null, previewUrl: null },
    ...{ createdAt: new Date(0).toISOString(), updatedAt: new Date(0).toISOString() },
  });
  const known = new Set(sources);
  return Promise.resolve({
    fileOf: (source) => (known.has(source) ? file(source) : undefined),
    notes: [],
    isComplete: true,
  });
};
