import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** In seed data: a picture with somebody's initials, drawn when the entry is written. */
export interface Portrait {
  readonly portraitOf: string;
}

export const isPortrait = (value: unknown): value is Portrait =>
  typeof value === 'object' && value !== null && 'portraitOf' in value;

/** Of Strapi's upload service, which it leaves untyped, all that is needed. */
interface Uploads {
  readonly upload: (request: {
    data: { fileInfo: { name: string; alternativeText: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }) => Promise<readonly { id: number }[]>;
}

const FULL_CIRCLE = 360;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');

/** The same name has the same picture: its hue comes from the name. */
export const portraitSvg = (name: string): string => {
  const hue = createHash('sha256').update(name).digest().readUInt16BE() % FULL_CIRCLE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240">
<rect width="240" height="240" fill="hsl(${hue} 32% 84%)"/>
<text x="120" y="150" text-anchor="middle" font-family="Georgia, serif" font-size="84" fill="hsl(${hue} 45% 24%)">${initialsOf(name)}</text>
</svg>
`;
};

/** The picture's place in the media library; drawn and put there where it is not yet. */
export const uploadPortrait = async (
  strapi: Core.Strapi,
  { portraitOf }: Portrait,
): Promise<number> => {
  const name = `portrait-${portraitOf.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.svg`;
  const known = (await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name }, select: ['id'] })) as { id: number } | null;
  if (known) return known.id;
  const folder = await mkdtemp(path.join(tmpdir(), 'portrait-'));
  try {
    const filepath = path.join(folder, name);
    const svg = portraitSvg(portraitOf);
    await writeFile(filepath, svg);
    const uploads = strapi.plugin('upload').service('upload') as unknown as Uploads;
    const size = Buffer.byteLength(svg);
    const [file] = await uploads.upload({
      data: { fileInfo: { name, alternativeText: '' } },
      files: { filepath, originalFilename: name, mimetype: 'image/svg+xml', size },
    });
    if (!file) throw new Error(`The picture ${name} was not taken by the media library.`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
