import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createHttpEmbedder } from './http-embedder';

type Answer = (
  request: { input: string[]; model: string },
  key: string | undefined,
) => {
  readonly status?: number;
  readonly body: string;
};

let server: Server;
let answer: Answer | undefined;
let url = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      const made = answer?.(
        JSON.parse(body) as { input: string[]; model: string },
        request.headers.authorization,
      );
      if (made === undefined) return; // never answers
      response.writeHead(made.status ?? 200, { 'content-type': 'application/json' }).end(made.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const vectors = (count: number) =>
  JSON.stringify({
    data: Array.from({ length: count }, (_, index) => ({ index, embedding: [index, 1] })).reverse(),
  });

describe('createHttpEmbedder', () => {
  it('asks for all texts at once and puts the answers in order', async () => {
    let seen: unknown;
    answer = (request, key) => {
      seen = { ...request, key };
      return { body: vectors(request.input.length) };
    };
    const embedder = createHttpEmbedder({ url: `${url}/`, model: 'nomic', apiKey: 'secret' });
    expect(await embedder.embed(['a', 'b'])).toEqual([
      Float32Array.of(0, 1),
      Float32Array.of(1, 1),
    ]);
    expect(seen).toMatchObject({ model: 'nomic', input: ['a', 'b'], key: 'Bearer secret' });
    expect(embedder.id).toBe('http/nomic');
  });

  it.each([
    ['a status', { status: 401, body: '{"error":"no key"}' }, 'status 401 {"error":"no key"}'],
    ['text that is no JSON', { body: '<html>' }, 'failed:'],
    ['another shape', { body: '{"data":[1]}' }, 'not that of an OpenAI-compatible endpoint'],
    ['too few vectors', { body: vectors(1) }, '1 vectors for 2 texts'],
  ])('fails clearly on %s, naming the address and not the key', async (_name, made, message) => {
    answer = () => made;
    const embedder = createHttpEmbedder({ url, model: 'x', apiKey: 'secret' });
    const failure = await embedder.embed(['a', 'b']).catch((error: unknown) => error as Error);
    expect(String(failure)).toContain(message);
    expect(String(failure)).toContain(`${url}/embeddings`);
    expect(String(failure)).not.toContain('secret');
  });

  it('gives up after its time', async () => {
    answer = undefined;
    const embedder = createHttpEmbedder({ url, model: 'x', timeoutMs: 50 });
    await expect(embedder.embed(['a'])).rejects.toThrow('no answer within 0.05 s');
  });

  it('fails clearly where nobody listens', async () => {
    const embedder = createHttpEmbedder({ url: 'http://127.0.0.1:9/v1', model: 'x' });
    await expect(embedder.embed(['a'])).rejects.toThrow(
      'The embedder at http://127.0.0.1:9/v1/embeddings failed',
    );
  });
});
