import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { exitCodeOf } from '../exit-codes';
import { schemaCommand } from './schema';

/** The source of the pack: this repository's own site. */
const PACK = join(__dirname, '../../../../../..', 'src');
const TAG = 'src/api/tag/content-types/tag/schema.json';

const home = process.cwd();
let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'cross-links-schema-'));
  process.chdir(site);
  mkdirSync('src');
  writeFileSync('tsconfig.json', '{}');
});

afterEach(() => {
  process.chdir(home);
  rmSync(site, { recursive: true });
});

const run = async (...argv: string[]) => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  let code: number;
  try {
    code = await schemaCommand(PACK)(argv, { out: say, error: say });
  } catch (error) {
    code = exitCodeOf(error);
    say(String(error));
  }
  return { code, said: said.join('\n') };
};

interface Schema {
  collectionName: string;
  attributes: Record<string, unknown>;
}
const read = (file: string): Schema => JSON.parse(readFileSync(file, 'utf8')) as Schema;
const write = (file: string, value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
};
const packed = (file: string): Schema => read(join(PACK, '..', file));

it('copies the whole pack as it is', async () => {
  const { code } = await run('add');
  expect(code).toBe(0);
  for (const file of [
    'src/api/article/content-types/article/schema.json',
    'src/api/trainer-program/content-types/trainer-program/schema.json',
    'src/components/training/run.json',
    'src/components/training/session.json',
  ])
    expect(read(file)).toEqual(packed(file));
  expect(readFileSync('src/api/tag/routes/tag.ts', 'utf8')).toContain('createCoreRouter');
});

it('brings along what a type refers to, and no relation to what is not there', async () => {
  const { said } = await run('add', 'trainer-program');
  expect(said).toContain('Others refer to category, tag;');
  expect(existsSync('src/api/article')).toBe(false);
  expect(Object.keys(read(TAG).attributes)).not.toContain('articles');
  expect(existsSync('src/components/mentoring')).toBe(false);
});

it('completes what came with fewer types, and keeps what the owner added', async () => {
  await run('add', 'trainer-program');
  const own = read(TAG);
  write(TAG, { ...own, attributes: { ...own.attributes, colour: { type: 'string' } } });
  const { code, said } = await run('add', 'article', 'mentor-profile');
  expect(code).toBe(0);
  expect(said).toContain(`--- ${TAG}\tyours`);
  expect(read(TAG).attributes).toEqual({
    ...packed(TAG).attributes,
    colour: { type: 'string' },
  });
});

it('brings the rules of a type', async () => {
  await run('add', 'tag');
  expect(readFileSync('src/api/tag/index.ts', 'utf8')).toContain('keepRules(tagRules)');
  expect(existsSync('src/content-rules/keep-rules.ts')).toBe(true);
  expect(existsSync('src/content-rules/lookups/tag-synonyms.ts')).toBe(true);
});

it('does nothing twice', async () => {
  await run('add');
  expect((await run('add')).said).toContain('0 files written');
});

it('writes nothing at all where a file differs, and replaces it when told so', async () => {
  write(TAG, { ...packed(TAG), attributes: { name: { type: 'text' } } });
  const { code, said } = await run('add', 'tag', 'author');
  expect(code).toBe(1);
  expect(said).toContain('+      "type": "string"');
  expect(said).toContain(`Nothing was written: ${TAG} differs`);
  expect(existsSync('src/api/author')).toBe(false);
  expect((await run('add', 'tag', 'author', '--force')).code).toBe(0);
  expect(read(TAG).attributes).toMatchObject({ name: { type: 'string' } });
});

it('leaves a type out with the relations to it', async () => {
  await run('add', 'article', '--without', 'tag', '--without', 'author');
  const { attributes } = read('src/api/article/content-types/article/schema.json');
  expect(Object.keys(attributes)).toEqual(expect.arrayContaining(['title', 'categories']));
  expect(Object.keys(attributes)).not.toContain('tags');
  expect(Object.keys(attributes)).not.toContain('author');
  expect(existsSync('src/api/tag')).toBe(false);
});

it('refuses names that another type of the site has', async () => {
  write('src/api/story/content-types/story/schema.json', {
    collectionName: 'articles',
    info: { singularName: 'story', pluralName: 'articles' },
    attributes: {},
  });
  const { code, said } = await run('add', 'article');
  expect(code).toBe(2);
  expect(said).toContain('would share the table "articles"');
  expect(said).toContain('would share the plural name "articles"');
  expect(existsSync('src/api/article')).toBe(false);
});

it('shows and writes nothing on a dry run', async () => {
  const { said } = await run('add', 'tag', '--dry-run');
  expect(said).toContain(`+ ${TAG}`);
  expect(existsSync('src/api')).toBe(false);
});

it('keeps a file that is no JSON until it is told to replace it', async () => {
  mkdirSync(dirname(TAG), { recursive: true });
  writeFileSync(TAG, '{');
  expect((await run('add', 'tag')).code).toBe(1);
  expect(readFileSync(TAG, 'utf8')).toBe('{');
});

it('says what is wrong', async () => {
  expect(await run('add', 'recipe')).toMatchObject({
    code: 2,
    said: expect.stringContaining('no type recipe; it has article, author') as string,
  });
  expect(await run('remove')).toMatchObject({ code: 2 });
  expect(await run('add', '--colour')).toMatchObject({ code: 2 });
  rmSync('src', { recursive: true });
  expect(await run('add')).toMatchObject({ code: 2 });
});

it('gives a site without tsconfig.json JavaScript', async () => {
  const pack = join(site, 'pack');
  cpSync(join(PACK, 'api/tag'), join(pack, 'api/tag'), { recursive: true });
  writeFileSync(join(pack, 'api/tag/routes/tag.js'), 'module.exports = {};\n');
  rmSync('tsconfig.json');
  await schemaCommand(pack)(['add', 'tag'], { out: () => undefined, error: () => undefined });
  expect(existsSync('src/api/tag/routes/tag.js')).toBe(true);
  expect(existsSync('src/api/tag/routes/tag.ts')).toBe(false);
});
