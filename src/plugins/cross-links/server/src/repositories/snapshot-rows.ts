import { gunzipSync, gzipSync } from 'node:zlib';

import type { Core } from '@strapi/strapi';
import type { SnapshotParts } from '../../../core/src';

import { table, textOf } from './rows';

const UID = 'plugin::cross-links.snapshot';

/** A kept snapshot, without what it is made of. */
export interface SnapshotHead {
  /** Names how documents are read and what code reads them: a snapshot of another reading says nothing. */
  readonly reading: string;
  /** A new one for each snapshot that is taken. */
  readonly version: string;
  /** Texts counted when it was taken, and those that have changed since. */
  readonly size: number;
  readonly changes: number;
}

type Numbers = Uint32Array | Float64Array | Int16Array;

const toText = (numbers: Numbers): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

/** The bytes in memory of their own, for typed arrays must begin at a multiple of their size. */
const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, 'base64')).buffer;

/** Terms are words without line breaks: the analysis makes them of letters and digits. */
const pack = ({
  latent,
  terms,
  documentFrequency,
  averageLength,
  ...rest
}: SnapshotParts): string =>
  gzipSync(
    JSON.stringify({
      ...rest,
      terms: terms.join('\n'),
      documentFrequency: toText(documentFrequency),
      averageLength: toText(averageLength),
      latent: latent && {
        dimensions: latent.dimensions,
        terms: latent.terms.join('\n'),
        idf: toText(latent.idf),
        directions: toText(latent.directions),
      },
    }),
  ).toString('base64');

interface Packed {
  readonly locale: string;
  readonly texts: number;
  readonly fingerprint: string;
  readonly terms: string;
  readonly documentFrequency: string;
  readonly averageLength: string;
  readonly latent?: {
    readonly dimensions: number;
    readonly terms: string;
    readonly idf: string;
    readonly directions: string;
  };
}

const unpack = (content: string): SnapshotParts => {
  const packed = JSON.parse(gunzipSync(Buffer.from(content, 'base64')).toString()) as Packed;
  const { locale, texts, fingerprint, latent } = packed;
  return {
    ...{ locale, texts, fingerprint },
    terms: packed.terms.split('\n'),
    documentFrequency: new Uint32Array(bytesOf(packed.documentFrequency)),
    averageLength: new Float64Array(bytesOf(packed.averageLength)),
    latent: latent && {
      dimensions: latent.dimensions,
      terms: latent.terms.split('\n'),
      idf: new Float64Array(bytesOf(latent.idf)),
      directions: new Int16Array(bytesOf(latent.directions)),
    },
  };
};

/** Keeps the snapshot of each language, so that a restart or another instance scores as this one does. */
export const createSnapshotRows = (strapi: Core.Strapi) => {
  const rows = table(strapi, UID);

  const head = async (language: string): Promise<SnapshotHead | undefined> => {
    const select = ['id', 'reading', 'version', 'size', 'changes'];
    const [row] = await rows.find({ where: { language }, select, limit: 1 });
    return (
      row && {
        reading: textOf(row, 'reading'),
        version: textOf(row, 'version'),
        size: Number(row.size),
        changes: Number(row.changes),
      }
    );
  };

  /** What a snapshot is made of; undefined where another has taken its place. */
  const parts = async (language: string, version: string): Promise<SnapshotParts | undefined> => {
    const [row] = await rows.find({ where: { language, version }, limit: 1 });
    return row && unpack(textOf(row, 'content'));
  };

  const write = async (
    language: string,
    kept: SnapshotHead,
    content: SnapshotParts,
  ): Promise<void> => {
    const data = { ...kept, content: pack(content) };
    if ((await rows.update({ where: { language }, data })) === 0)
      await rows.create({ language, ...data });
  };

  const noteChanges = async (language: string, version: string, changes: number): Promise<void> => {
    await rows.update({ where: { language, version }, data: { changes } });
  };

  return { head, parts, write, noteChanges };
};

export type SnapshotRows = ReturnType<typeof createSnapshotRows>;
