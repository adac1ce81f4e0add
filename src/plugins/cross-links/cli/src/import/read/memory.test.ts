import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { openSource } from './open-source';

/** Megabytes of the export; `IMPORT_MB=200` reads one as large as the largest that was asked for. */
const MEGABYTES = Number(process.env.IMPORT_MB ?? 30);
const MOST_GROWTH_MB = 25;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heapInMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cross-links-large-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PARAGRAPH = `<p>${'What we learned about feedback in the first year. '.repeat(100)}</p>\n`;

const writeExport = async (file: string, megabytes: number): Promise<number> => {
  const stream = createWriteStream(file);
  stream.write(
    '<rss version="2.0" xmlns:wp="w" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d"><channel><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>',
  );
  let written = 0;
  let id = 0;
  while (written < megabytes * 1024 * 1024) {
    id += 1;
    const item = `<item><title>Post ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${PARAGRAPH.repeat(4)}]]></content:encoded></item>\n`;
    written += item.length;
    if (!stream.write(item)) await once(stream, 'drain');
  }
  stream.end('</channel></rss>');
  await once(stream, 'close');
  return id;
};

it(`reads an export of ${MEGABYTES} MB without keeping it`, async () => {
  const file = join(folder, 'large.xml');
  const posts = await writeExport(file, MEGABYTES);
  const before = heapInMb();
  const source = await openSource(file, 'wordpress', []);
  let highest = heapInMb();
  let seen = 0;
  for await (const record of source.records()) {
    seen += 1;
    expect(record.skip).toBeUndefined();
    if (seen % 500 === 0) highest = Math.max(highest, heapInMb());
  }
  expect({ total: source.total, seen }).toEqual({ total: posts, seen: posts });
  expect(highest - before).toBeLessThan(MOST_GROWTH_MB);
}, 600_000);
