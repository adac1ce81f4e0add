import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ARTICLE, MENTOR } from './fixtures';
import { createImport } from './run-import';
import { startApp, type App } from './start-app';
import { wordpressPosts, writeWordpressExport, type WordpressPost } from './wordpress-export';

/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let app: App;
let folder: string;
let run: ReturnType<typeof createImport>;
let host: string;
let isPictureThere = true;
const server = createServer((request, response) => {
  if (!isPictureThere || request.url !== '/dawn.png') {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'image/png' }).end(PNG);
});

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cross-links-import-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app = await startApp();
  run = createImport(app, folder);
});

afterAll(async () => {
  await app.stop();
  server.close();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string | Buffer): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

const wordpress = async (posts: Iterable<WordpressPost>): Promise<string> => {
  const file = path.join(folder, 'blog.xml');
  await writeWordpressExport(file, posts);
  return file;
};

const articles = () => app.strapi.documents(ARTICLE);
const find = (slug: string, status: 'draft' | 'published' = 'published') =>
  articles().findFirst({
    filters: { slug },
    status,
    populate: ['author', 'tags', 'categories', 'cover'],
  });

it('shows a plan and writes nothing', async () => {
  const file = await wordpress(wordpressPosts(60));
  const { code, said, lines } = await run(file);
  expect(code).toBe(0);
  expect(said).toContain('post (60) → api::article.article, in "en"');
  expect(said).toContain('60 to create · 0 to update');
  expect(said).toContain('To make by name: 2 of api::author.author, 6 of api::tag.tag');
  expect(said).toContain('6 × a table becomes lines of text');
  expect(lines).toHaveLength(60);
  expect(await articles().count({})).toBe(0);
});

it('brings posts in with texts, terms, dates and drafts, and finds nothing to do the second time', async () => {
  const file = await wordpress(wordpressPosts(60));
  expect((await run(file, '--apply')).said).toContain('60 created');
  expect(await find('post-4')).toMatchObject({
    title: 'Post 4 on time off',
    excerpt: 'What time off taught us.',
    postDate: '2019-05-06T09:00:00.000Z',
    author: { name: 'Ann Writer' },
    tags: [{ name: 'time off' }, { name: 'Learning' }],
    categories: [{ name: 'Work' }],
    body: expect.arrayContaining([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'On time off' }] },
    ]),
  });
  expect(await find('post-50')).toBeNull();
  expect(await find('post-50', 'draft')).not.toBeNull();

  const again = await run(file, '--apply');
  expect(again.said).toContain('0 created · 0 updated · 60 unchanged · 0 skipped · 0 refused');
  expect(await articles().count({ status: 'draft' })).toBe(60);
});

it('updates what its source has changed, and leaves what an editor has changed or deleted', async () => {
  const [two, three, four] = await Promise.all(
    ['post-2', 'post-3', 'post-4'].map((slug) => find(slug)),
  );
  await articles().update({
    documentId: three?.documentId ?? '',
    data: { title: 'By hand' } as never,
    status: 'published',
  });
  await articles().delete({ documentId: four?.documentId ?? '', locale: 'en' });
  const file = await wordpress(
    [...wordpressPosts(4)].map((post) => ({ ...post, title: `${post.title}, again` })),
  );
  const { said, lines } = await run(file, '--apply');
  expect(lines.map(({ action }) => action)).toEqual(['update', 'update', 'skip', 'skip']);
  expect(said).toContain('an editor has changed it since the last import');
  expect(said).toContain('it was imported before and deleted since');
  expect((await find('post-2'))?.title).toBe('Post 2 on grant writing, again');
  expect((await find('post-2'))?.documentId).toBe(two?.documentId);
  expect((await find('post-3'))?.title).toBe('By hand');

  expect((await run(file, '--apply', '--force')).lines.map(({ action }) => action)).toEqual([
    'unchanged',
    'unchanged',
    'update',
    'create',
  ]);
  expect((await find('post-3'))?.title).toBe('Post 3 on public speaking, again');
});

it('does not write over an entry that was made by hand', async () => {
  await articles().create({ data: { title: 'Made here', slug: 'post-900', body: [] } as never });
  const file = await wordpress([{ id: 900, title: 'From there', content: '<p>x</p>' }]);
  const { lines } = await run(file, '--apply');
  expect(lines[0]).toMatchObject({
    action: 'skip',
    because: expect.stringContaining('an entry with the slug "post-900" is there already'),
  });
  expect((await find('post-900', 'draft'))?.title).toBe('Made here');
});

it('keeps as a draft what cannot be published, and says what is missing', async () => {
  const file = await wordpress([
    { id: 801, title: 'No', content: '<p>x</p>' },
    { id: 802, title: 'A title that will do', content: '' },
    { id: 803, title: 'Another title', content: '<p>x</p>' },
  ]);
  const plan = await run(file);
  const { lines } = await run(file, '--apply');
  expect(lines.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([
    ['it becomes a draft, for it cannot be published: title: title must be at least 3 characters'],
    [expect.stringMatching(/^it becomes a draft, for it cannot be published: body/u)],
    [],
  ]);
  // Strapi words it otherwise when nothing is written yet.
  expect(plan.lines.map(({ notes }) => notes.map(({ kind }) => kind.split(':', 2)))).toEqual(
    lines.map(({ notes }) => notes.map(({ kind }) => kind.split(':', 2))),
  );
  expect(await find('post-801')).toBeNull();
  expect(await find('post-801', 'draft')).toMatchObject({ title: 'No' });
});

it('uploads pictures once, and gets what was missing the next time', async () => {
  isPictureThere = false;
  const image = `<figure><img src="${host}/dawn.png" alt="Dawn"><figcaption>At six</figcaption></figure>`;
  const posts: WordpressPost[] = [
    {
      id: 699,
      title: 'dawn',
      content: '',
      type: 'attachment',
      status: 'inherit',
      attachmentUrl: `${host}/dawn.png`,
    },
    { id: 700, title: 'With a picture', content: image, meta: { _thumbnail_id: '699' } },
    { id: 701, title: 'With the same', content: image },
  ];
  const file = await wordpress(posts);
  const first = await run(file, '--apply');
  expect(first.said).toContain('2 × a picture could not be had');
  expect(first.lines[1]?.notes[0]?.detail).toBe(`${host}/dawn.png: the answer was 404`);
  expect((await find('post-700'))?.body).toMatchObject([
    { type: 'paragraph', children: [{}, { type: 'link', url: `${host}/dawn.png` }, {}] },
  ]);

  isPictureThere = true;
  const second = await run(file, '--apply');
  expect(second.lines.slice(1).map(({ because }) => because)).toEqual([
    'a picture of it was missing',
    'a picture of it was missing',
  ]);
  const entry = await find('post-700');
  expect(entry?.body).toMatchObject([
    {
      type: 'image',
      image: { alternativeText: 'Dawn', caption: 'At six', width: 1, mime: 'image/png' },
    },
  ]);
  expect(entry?.cover).toMatchObject({ name: 'dawn.png' });
  expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(1);
  expect((await run(file, '--apply')).said).toContain('2 unchanged');
});

it('pins what was picked by hand, where it became an offering', async () => {
  const meta = {
    ...{ years: '12', approaches: 'guidingQuestions', channels: 'video', languages: 'en' },
    outcomes: 'leadership: Lead a team with a calm mind',
    claim: 'Calm first years',
  };
  const file = await wordpress([
    {
      ...{ id: 600, title: 'How we began', content: '<p>x</p>' },
      meta: { related_posts: 'a:2:{i:0;s:3:"601";i:1;s:3:"603";}' },
    },
    {
      ...{ id: 601, title: 'Ada Lovelace', content: '<p>Twelve years.</p>', type: 'coach', meta },
      excerpt: 'Ada talks with first-year managers about feedback and being unsure.',
    },
    { id: 603, title: 'Another post', content: '<p>x</p>' },
  ]);
  const columns = Object.entries({ years: 'yearsExperience', claim: 'headline' });
  const same = ['approaches', 'channels', 'languages', 'outcomes'].map((name) => [name, name]);
  const argv = [
    ...['--apply', '--type', `post=${ARTICLE}`, '--type', `coach=${MENTOR}`],
    ...[...columns, ...same].flatMap((pair) => ['--column', pair.join('=')]),
  ];
  const { said, lines } = await run(file, ...argv);
  expect(said).toContain('Pinned: 1 offerings in 1 entries.');
  expect(said).toContain('1 × not pinned: 1 of those picked are no offerings here');
  const mentor = lines.find(({ title }) => title === 'Ada Lovelace');
  expect(mentor).toMatchObject({ action: 'create' });
  expect((await find('post-600'))?.crossLinks).toMatchObject({
    pinned: [{ uid: MENTOR, documentId: mentor?.documentId }],
  });
  const again = await run(file, ...argv);
  expect(again.said).toContain('3 unchanged');
  expect(again.said).not.toContain('inned:');
});

it('brings a sheet of mentors into the type that its columns fit', async () => {
  const file = write(
    'mentors.csv',
    `displayName,headline,summary,yearsExperience,engagementType,approaches,outcomes,channels,languages,tags,maxMentees,story
Grace H.,Calm first years,"Grace talks with first-year managers about feedback and about being unsure.",14,ongoing,guidingQuestions,leadership: Lead a team with a calm mind,video; chat,en,"feedback, Learning",3,"## How

We **talk**."
Bad Row,x,too short,many,ongoing,guidingQuestions,leadership: Lead a team,video,en,,3,
`,
  );
  const { said, lines } = await run(file, '--apply');
  expect(said).toContain(`row (2) → ${MENTOR}`);
  expect(lines).toMatchObject([
    { action: 'create', title: 'Grace H.' },
    { action: 'refused', because: 'yearsExperience: "many" is no whole number; write it like 12' },
  ]);
  const mentor = await app.strapi.documents(MENTOR).findFirst({
    filters: { displayName: 'Grace H.' },
    status: 'published',
    populate: ['outcomes', 'channels', 'tags'],
  });
  expect(mentor).toMatchObject({
    slug: 'grace-h',
    yearsExperience: 14,
    outcomes: [{ kind: 'leadership', statement: 'Lead a team with a calm mind' }],
    channels: [{ kind: 'video' }, { kind: 'chat' }],
    tags: [{ name: 'feedback' }, { name: 'Learning' }],
    story: [{ type: 'heading', level: 2 }, { type: 'paragraph' }],
  });
});

it('brings a folder of Markdown in, with its pictures and languages', async () => {
  write('posts/img/dawn.png', PNG);
  write(
    'posts/one.md',
    '---\ntitle: One day\ndate: 2026-03-04\ntags: [rest]\nlayout: post\n---\n\nText ![Dawn](img/dawn.png)\n\n| a |\n|---|\n| b |\n',
  );
  write('posts/two.md', '---\ntitle: Zwei\nlang: tlh\n---\nx');
  const { said, lines } = await run(path.join(folder, 'posts'), '--apply');
  expect(lines).toMatchObject([
    { action: 'create', title: 'One day' },
    {
      action: 'skip',
      because: expect.stringContaining('its language "tlh" is none of the site\'s (en'),
    },
  ]);
  expect(said).toContain('"layout" fits no field of api::article.article');
  expect((await find('one'))?.body).toMatchObject([
    { type: 'paragraph' },
    { type: 'image', image: { alternativeText: 'Dawn' } },
    { type: 'paragraph' },
    { type: 'paragraph' },
  ]);
});

it.each([
  [
    ['--type', 'api::nothing.nothing'],
    /This site has no content type api::nothing\.nothing; it has api::article\.article/,
  ],
  [['--type', `page=${ARTICLE}`], /There is nothing of the type "page" in it; there is post \(1\)/],
  [['--locale', 'tlh'], /--locale "tlh" is none of the site's languages \(en/],
  [['--field', 'body=text'], /api::article\.article has no attribute "text"; it has title, slug/],
  [['--field', 'colour=x'], /--field "colour" is none of title, slug/],
])('says what is wrong with what it was told: %j', async (argv, message) => {
  const file = await wordpress(wordpressPosts(1));
  await expect(run(file, ...argv)).rejects.toThrow(message);
});

it('puts in line what it has written, so that links follow', async () => {
  await app.settle();
  const { documentId } = (await find('post-600')) ?? { documentId: '' };
  const links = await app.strapi.db.query('plugin::cross-links.link').findMany({
    where: { sourceDocumentId: documentId, sourceState: 'published', origin: 'pinned' },
  });
  expect(links).toHaveLength(1);
});
