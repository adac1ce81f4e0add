import type { Core } from '@strapi/strapi';

import type { ImportOrigins } from '../repositories/import-origins';
import { table, type Row } from '../repositories/rows';

const FILE = 'plugin::upload.file';

/** A file on disk that is to go into the media library. */
export interface FileToUpload {
  /** Where it came from; the same address is uploaded once. */
  readonly origin: string;
  readonly path: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

interface UploadService {
  upload(params: object): Promise<Row[]>;
}

/** Dates as Strapi's blocks hold them. */
const plain = (file: Row): Row => JSON.parse(JSON.stringify(file)) as Row;

/** Pictures of imported entries in the media library, each once however often it is imported. */
export const createFiles = (strapi: Core.Strapi, origins: ImportOrigins) => {
  const find = async (origin: string): Promise<Row | undefined> => {
    const known = (await origins.find([{ origin, uid: FILE, locale: '' }])).get(origin);
    if (!known) return undefined;
    const [file] = await table(strapi, FILE).find({ where: { id: Number(known.targetId) } });
    return file && plain(file);
  };

  const upload = async ({ origin, path, name, mime, size }: FileToUpload): Promise<Row> => {
    const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
    const [file] = await service.upload({
      data: { fileInfo: { name } },
      files: { filepath: path, originalFilename: name, mimetype: mime, size },
    });
    if (!file) throw new Error(`The media library did not take ${name}.`);
    await origins.put({
      ...{ origin, uid: FILE, locale: '', targetId: String(file.id) },
      ...{ contentHash: '', stamp: '', related: [], isPinned: true },
    });
    return plain(file);
  };

  return { find, upload };
};
