import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { ImportRecord, OpenSource } from '../record';
import { detectFormat, openSource } from './open-source';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cross-links-readers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string | Buffer): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

const openAny = async (path: string): Promise<OpenSource> => {
  const format = await detectFormat(path);
  return openSource(path, format as Exclude<typeof format, 'export'>, ['my_picks']);
};

const recordsOf = async (path: string): Promise<ImportRecord[]> => {
  const records: ImportRecord[] = [];
  for await (const record of (await openAny(path)).records()) records.push(record);
  return records;
};

const wxr = (items: string, foot = '</channel></rss>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d"><channel><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann W.]]></wp:author_display_name></wp:author>${items}${foot}`;

const item = (id: number, inside: string, title = `Post ${id}`): string =>
  `<item><title>${title}</title><dc:creator>ann</dc:creator><wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date_gmt>2019-05-06 09:00:00</wp:post_date_gmt>${inside}</item>`;

const meta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;

describe('a WordPress export', () => {
  it('gives posts with author, terms, date, picture, and what was picked by hand', async () => {
    const file = write(
      'blog.xml',
      wxr(
        `<item><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://old.example/a.jpg</wp:attachment_url></item>` +
          item(
            12,
            `<wp:post_name>%e3%81%82</wp:post_name><content:encoded><![CDATA[One.\n\n[caption id="x"]<img src="/p.jpg"> Dawn[/caption] [gallery ids="9"] [contact-form-7 id="3"]]]></content:encoded><category domain="post_tag" nicename="time-off"><![CDATA[Time off]]></category><category domain="category" nicename="uncategorized">Uncategorized</category><wp:comment><wp:comment_content>no</wp:comment_content></wp:comment>${meta('_thumbnail_id', '9')}${meta('crp_relations_to', 'a:2:{i:0;s:2:"34";i:1;i:35;}')}${meta('my_picks', '36, 34')}`,
          ),
      ),
    );
    const [attachment, post] = await recordsOf(file);
    expect(attachment).toMatchObject({ type: 'attachment', skip: 'status "inherit"' });
    expect(post).toMatchObject({
      origin: 'wordpress:https://old.example#12',
      where: 'blog.xml, item 2',
      title: 'Post 12',
      slug: 'あ',
      date: '2019-05-06T09:00:00.000Z',
      author: { name: 'Ann W.' },
      tags: [{ name: 'Time off', slug: 'time-off' }],
      categories: [],
      cover: 'https://old.example/a.jpg',
      isDraft: false,
      related: [34, 35, 36].map((id) => `wordpress:https://old.example#${id}`),
      body: {
        format: 'loose',
        text: expect.stringContaining(
          '<figure><img src="/p.jpg"><figcaption>Dawn</figcaption></figure> <figure><img src="https://old.example/a.jpg"></figure>',
        ) as unknown,
      },
    });
    expect(post?.notes).toContainEqual({
      kind: 'a shortcode of a WordPress plugin stays as text',
      detail: '[contact-form-7]',
    });
    expect(JSON.stringify(post)).not.toContain('comment');
  });

  it('leaves out characters that XML forbids, and says how many', async () => {
    const source = await openAny(write('a.xml', wxr(item(1, '', 'A\u000Bb'))));
    expect(source.notes).toEqual([
      { kind: 'control characters that XML forbids were left out', detail: '1' },
    ]);
    expect(source).toMatchObject({ total: 1, mainType: 'post' });
  });

  it.each([
    [
      'a tag that is closed wrongly',
      wxr(item(1, '<b>x</i>')),
      /^a\.xml:1:\d+: .*; the file is not well-formed XML/,
    ],
    [
      'a file that was cut off',
      wxr(item(1, ''), ''),
      /^a\.xml:1:\d+: unclosed tag: .*; the file ends before it is complete/,
    ],
    [
      'an entity that nobody declared',
      wxr(item(1, '', 'a&nbsp;b')),
      /^a\.xml:1:\d+: undefined entity/,
    ],
  ])('is refused before anything is read of it: %s', async (_, text, message) => {
    await expect(openAny(write('a.xml', text))).rejects.toThrow(message);
  });
});

it('reads a feed in another encoding, with its full texts', async () => {
  const rss = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item><title>Caf\u00e9</title><link>https://a.example/cafe.html</link><guid>g1</guid><category>Food</category><pubDate>Mon, 06 May 2019 09:00:00 +0000</pubDate><description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item></channel></rss>`;
  expect(await recordsOf(write('feed.xml', Buffer.from(rss, 'latin1')))).toMatchObject([
    {
      origin: 'feed:g1',
      title: 'Café',
      slug: 'cafe',
      body: { format: 'html', text: '<p>Long</p>' },
      excerpt: { text: 'Short' },
      tags: [{ name: 'Food' }],
      date: '2019-05-06T09:00:00.000Z',
    },
  ]);
});

it('reads Atom, and refuses half a feed', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>f</id><updated>2020-01-01T00:00:00Z</updated><entry><title>One</title><id>urn:1</id><link href="https://a.example/one"/><updated>2020-01-02T00:00:00Z</updated><author><name>Ann</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content></entry>`;
  expect(await recordsOf(write('a.atom', `${atom}</feed>`))).toMatchObject([
    {
      origin: 'feed:urn:1',
      slug: 'one',
      author: { name: 'Ann' },
      body: { format: 'html', text: '<p>Hi</p>' },
    },
  ]);
  await expect(openAny(write('b.atom', atom))).rejects.toThrow(
    /^b\.atom:1:\d+: unclosed tag: feed/,
  );
});

it('reads a folder of Markdown: YAML, TOML, dated names, headings for titles, neighbours', async () => {
  write('2024-05-01-a-day.md', '---\ntitle: A day\ntags: [rest, work]\ndraft: true\n---\n\nText');
  write('deep/b.md', '+++\ntitle = "B"\ndate = 2024-06-01\n+++\n# B\n\nBody');
  write(
    'deep/c.md',
    '---\nrelated: [b.md, ../2024-05-01-a-day.md]\n---\n# From the heading\n\nBody',
  );
  write('deep/bad.md', '---\ntitle: [\n---\nx');
  write('node_modules/x.md', 'no');
  expect(await recordsOf(folder)).toMatchObject([
    {
      origin: 'markdown:2024-05-01-a-day',
      slug: 'a-day',
      isDraft: true,
      date: '2024-05-01T00:00:00.000Z',
      tags: [{ name: 'rest' }, { name: 'work' }],
    },
    { where: 'deep/b.md', title: 'B', date: '2024-06-01T00:00:00.000Z', body: { text: '\nBody' } },
    {
      where: 'deep/bad.md',
      skip: expect.stringMatching(/^the front matter cannot be read: /) as unknown,
    },
    {
      title: 'From the heading',
      slug: 'c',
      related: ['markdown:deep/b', 'markdown:2024-05-01-a-day'],
    },
  ]);
});

describe('a sheet', () => {
  it('gives a record a row, with what is in its columns', async () => {
    const file = write('mentors.csv', '\uFEFFcode;Display name;Tags\nm1;"Ada; L.";a, b\nm2;Bo;\n');
    expect(await recordsOf(file)).toMatchObject([
      {
        origin: 'csv:mentors.csv#m1',
        where: 'mentors.csv, line 2',
        title: 'Ada; L.',
        tags: [{ name: 'a' }, { name: 'b' }],
      },
      { origin: 'csv:mentors.csv#m2', values: { code: 'm2', 'Display name': 'Bo' } },
    ]);
  });

  it.each([
    ['a row with too many cells', 'code,name\n1,a,b\n', /Invalid Record Length/],
    ['a quote that is never closed', 'code,name\n1,"a\n', /Quote Not Closed/],
    [
      'two rows of one key',
      'code,name\n1,a\n1,b\n',
      /line 3: the column "code" "1" stands in line 2 already/,
    ],
    ['no key', 'height,weight\n1,2\n', /has no column that tells its rows apart/],
    ['no rows', 'code,name\n', /has no rows/],
  ])('is refused with the place of what is wrong: %s', async (_, text, message) => {
    await expect(openAny(write('a.csv', text))).rejects.toThrow(message);
  });
});

it('says what it can read where it cannot tell', async () => {
  await expect(detectFormat(write('a.pdf', '%PDF'))).rejects.toThrow(
    /is of no known form: a WordPress export/,
  );
  await expect(detectFormat('https://a.example/feed')).rejects.toThrow(/save it to a file first/);
  await expect(detectFormat(join(folder, 'none'))).rejects.toThrow(/There is no/);
});
