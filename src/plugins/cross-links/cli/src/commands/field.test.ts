import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { main } from '../index';

const FILE = 'src/api/post/content-types/post/schema.json';
const POST = {
  kind: 'collectionType',
  collectionName: 'posts',
  attributes: { headline: { type: 'string' } },
};
const FIELD = { type: 'customField', customField: 'plugin::cross-links.links', private: true };

let folder = '';
const home = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cross-links-field-'));
  mkdirSync(join(folder, 'src/api/post/content-types/post'), { recursive: true });
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const write = (schema: unknown): void => {
  writeFileSync(FILE, JSON.stringify(schema));
};
const attributes = (): unknown =>
  (JSON.parse(readFileSync(FILE, 'utf8')) as { attributes: unknown }).attributes;

const run = async (...argv: string[]) => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const code = await main(['field', ...argv], { out: say, error: say });
  return { code, said: said.join('\n') };
};

it('adds the field, keeps its data as JSON, and makes it the field again', async () => {
  write(POST);
  expect((await run('add', 'api::post.post')).code).toBe(0);
  expect(attributes()).toEqual({ headline: { type: 'string' }, crossLinks: FIELD });
  await run('keep', 'api::post.post');
  expect(attributes()).toMatchObject({ crossLinks: { type: 'json', private: true } });
  await run('add', 'api::post.post');
  expect(attributes()).toMatchObject({ crossLinks: FIELD });
  await run('remove', 'api::post.post');
  expect(attributes()).toEqual(POST.attributes);
});

it('keeps choices apart by language on a type that is translated', async () => {
  write({ ...POST, pluginOptions: { i18n: { localized: true } } });
  await run('add', 'api::post.post', '--as', 'help');
  expect(attributes()).toMatchObject({
    help: { ...FIELD, pluginOptions: { i18n: { localized: true } } },
  });
});

it('shows what it would write and writes nothing', async () => {
  write(POST);
  const { said } = await run('add', 'api::post.post', '--dry-run');
  expect(said).toContain('+ "crossLinks"');
  expect(attributes()).toEqual(POST.attributes);
});

it('has nothing to do twice', async () => {
  write(POST);
  await run('add', 'api::post.post');
  expect(await run('add', 'api::post.post')).toEqual({
    code: 0,
    said: 'api::post.post has the field already; nothing to do.',
  });
});

it.each([
  [['add'], /with which content type/],
  [['grow', 'api::post.post'], /Say what to do/],
  [['add', 'post'], /"post" is no content type; write it like api::post\.post/],
  [['add', 'api::page.page'], /There is no src.api.page/],
  [['add', 'api::post.post', '--as', 'headline'], /"headline" of type string already/],
  [['add', 'api::post.post', '--as', 'a b'], /--as "a b" is no name/],
])('ends with 2 and says what is wrong: %j', async (argv, message) => {
  write(POST);
  const { code, said } = await run(...argv);
  expect(code).toBe(2);
  expect(said).toMatch(message);
  expect(attributes()).toEqual(POST.attributes);
});

it('refuses a schema that is not JSON', async () => {
  writeFileSync(FILE, '{');
  expect(await run('add', 'api::post.post')).toMatchObject({ code: 2 });
});
