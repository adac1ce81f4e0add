import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runInThisContext } from 'node:vm';

import {
  createCrossLinks,
  CrossLinksRequestError,
  jsonLdScript,
} from 'strapi-plugin-cross-links/client';
import ts from 'typescript';

import { signIn } from './admin-session';
import { apiToken } from './callers';
import { allowPublic, createArticle, createMentor, createProgram, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

/** The page is the test: its code blocks in order, each with the answer that is printed below it. */
const PAGE = readFileSync(path.join(__dirname, '../../docs/front-end.md'), 'utf8');

const ANY = '…';

/** A pattern of XML as the page shows it: the space between elements is for the eye alone. */
const xmlPattern = (shown: string): RegExp => {
  const parts = shown.replace(/>\s+</g, '><').trim().split(ANY);
  const literally = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literally.join('[^<]*')}$`);
};

/** Languages of the blocks that answer the one before, and how they are read. */
const READ: Readonly<Record<string, (shown: string) => unknown>> = {
  json: (shown) => JSON.parse(shown) as unknown,
  xml: xmlPattern,
};

interface Block {
  readonly language: string;
  readonly status: number;
  readonly code: string;
  /** The JSON or XML block that comes next, where nothing else stands between. */
  readonly answer?: unknown;
}

const blocksOf = (page: string): Block[] => {
  const found = [...page.matchAll(/^```(\w+) ?(\d*)\n([\s\S]*?)^```$/gm)].map(
    ([all, language = '', status, code = ''], at, list) => {
      const next = list[at + 1];
      const between = next && page.slice(page.indexOf(all) + all.length, page.indexOf(next[0]));
      const isAnswered = (next?.[1] ?? '') in READ && between?.trim() === '';
      const shown = next?.[3] ?? '';
      return {
        language,
        status: Number(status === '' ? 200 : status),
        code,
        ...(isAnswered ? { answer: READ[next?.[1] ?? '']?.(shown) } : {}),
      };
    },
  );
  return found.filter(({ language }) => !(language in READ));
};

/** What of `actual` the page shows otherwise: keys, kinds of values, and texts unless they are `…`. */
const differences = (shown: unknown, actual: unknown, at = 'answer'): string[] => {
  if (shown === ANY) return [];
  if (shown instanceof RegExp)
    return typeof actual === 'string' && shown.test(actual) ? [] : [`${at} is ${String(actual)}`];
  if (Array.isArray(shown)) {
    if (!Array.isArray(actual)) return [`${at} is no list`];
    const isOpen = shown.at(-1) === ANY;
    const items = isOpen ? shown.slice(0, -1) : shown;
    const isShort = isOpen ? actual.length >= items.length : actual.length === items.length;
    if (!isShort) return [`${at} has ${actual.length} items`];
    return items.flatMap((item, index) => differences(item, actual[index], `${at}[${index}]`));
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${at} is no object`];
    const known = Object.keys(shown).filter((key) => key !== ANY);
    const extra = ANY in shown ? [] : Object.keys(actual).filter((key) => !known.includes(key));
    const values = actual as Record<string, unknown>;
    return [
      ...extra.map((key) => `${at}.${key} is not on the page`),
      ...known.flatMap((key) =>
        key in values
          ? differences((shown as Record<string, unknown>)[key], values[key], `${at}.${key}`)
          : [`${at}.${key} is not there`],
      ),
    ];
  }
  if (typeof shown !== 'string' && typeof shown === typeof actual) return [];
  return shown === actual ? [] : [`${at} is ${JSON.stringify(actual)}`];
};

let app: App;
let names: Record<string, string>;

const filled = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => names[name] ?? all);

const send = async ({ code, status }: Block): Promise<unknown> => {
  const [head = '', body] = filled(code).trim().split('\n\n');
  const [first = '', ...headers] = head.split('\n');
  const [method, url = ''] = first.split(' ');
  const asked = method === 'POST' ? app.request.post(url) : app.request.get(url);
  for (const header of headers) {
    const [name = '', value = ''] = header.split(': ');
    void asked.set(name, value);
  }
  const answer = await (body === undefined ? asked : asked.send(body));
  expect([first, answer.status]).toEqual([first, status]);
  if (/^application\/xml/.test(String(answer.headers['content-type']))) return answer.text;
  return answer.text === '' ? undefined : JSON.parse(answer.text);
};

/** Runs a program of the page with the client in its place; answers what it printed. */
const run = async ({ code }: Block, baseURL: string): Promise<unknown[][]> => {
  const source = filled(code)
    .replace(/^import [^;]+;$/gm, '')
    .replace('https://cms.example.org/api', baseURL);
  const wrapped = `(async (createCrossLinks, CrossLinksRequestError, jsonLdScript, console) => {${source}})`;
  const { outputText } = ts.transpileModule(wrapped, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const printed: unknown[][] = [];
  const console = { log: (...parts: unknown[]) => printed.push(parts) };
  const program = runInThisContext(outputText) as (...parts: unknown[]) => Promise<void>;
  await program(createCrossLinks, CrossLinksRequestError, jsonLdScript, console);
  return printed;
};

const BLOCKS = blocksOf(PAGE);
const of = (language: string) => BLOCKS.filter((block) => block.language === language);

beforeAll(async () => {
  process.env.TEST_GRAPHQL = 'true';
  app = await startApp();
  await allowPublic(app, READ_ALL);
  const mentor = await createMentor(app, {});
  await createProgram(app, {});
  const article = await createArticle(app);
  const unhelped = await createArticle(app, {
    title: 'A quiet page',
    crossLinks: { mode: 'none' },
  });
  await app.settle();
  const { headers } = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  names = {
    ...{ article, mentor, unhelped, etag: headers.etag as string },
    token: (await apiToken(app, 'full-access')).replace('Bearer ', ''),
    admin: await signIn(app, 'strapi-super-admin'),
  };
});

afterAll(async () => {
  delete process.env.TEST_GRAPHQL;
  await app.stop();
});

it('has examples of every sort', () => {
  expect(of('http').length).toBeGreaterThan(10);
  expect(of('http').filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(8);
  expect([of('ts').length, of('graphql').length]).toEqual([1, 1]);
});

it.each(of('http').map((block) => [block.code.split('\n')[0], block] as const))(
  '%s',
  async (_title, block) => {
    const actual = await send(block);
    expect(differences(block.answer ?? ANY, actual)).toEqual([]);
  },
);

it.each(of('graphql').map((block) => [block.code, block] as const))(
  'query %s',
  async (code, { answer }) => {
    const { body } = await app.request.post('/graphql').send({ query: code }).expect(200);
    expect(differences(answer, body)).toEqual([]);
  },
);

it('runs the program with the client', async () => {
  const { httpServer } = app.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  const [program] = of('ts');
  const printed = await run(program as Block, `http://127.0.0.1:${port}/api`);
  const said = printed.map((parts) => parts.join(' '));
  expect(said[0]).toMatch(/ covers “.*” both$/);
  expect(printed).toContainEqual([['nowhere']]);
  expect(said.at(-1)).toBe('404 NotFoundError There is no published article nowhere in en.');
  expect(PAGE).toContain(said.at(-1));
});
