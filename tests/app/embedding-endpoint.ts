import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenAI-compatible endpoint that knows which words mean the same. */
export interface EmbeddingEndpoint {
  readonly url: string;
  /** Every text it was asked for, in order. */
  readonly asked: string[];
  /** From now on it answers 500, or works again. */
  readonly breakDown: (isBroken: boolean) => void;
  readonly close: () => Promise<void>;
}

/** One axis a meaning, and a little of one that all texts share. */
const vectorOf = (text: string, meanings: readonly (readonly string[])[]): number[] => [
  ...meanings.map((words) => words.filter((word) => text.toLowerCase().includes(word)).length),
  0.2,
];

export const startEmbeddingEndpoint = async (
  meanings: readonly (readonly string[])[],
): Promise<EmbeddingEndpoint> => {
  const asked: string[] = [];
  let broken = false;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { input } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { input: string[] };
      asked.push(...input);
      response.writeHead(broken ? 500 : 200, { 'content-type': 'application/json' });
      const data = input.map((text, index) => ({ index, embedding: vectorOf(text, meanings) }));
      response.end(JSON.stringify(broken ? { error: 'broken' } : { data }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    breakDown: (isBroken) => {
      broken = isBroken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
