import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Core } from '@strapi/strapi';

const AT_MOST_MS = 120_000;

/** What a webhook is sent when the links of a page have changed. */
export interface Change {
  readonly event: string;
  readonly source: { uid: string; documentId: string; locale: string; status: string };
  readonly added: readonly { uid: string; documentId: string; kind: string; position: number }[];
  readonly removed: readonly { uid: string; documentId: string; kind: string; position: number }[];
  readonly moved: readonly { documentId: string; from: number; to: number }[];
}

export interface Receiver {
  readonly url: string;
  readonly received: Change[];
  /** The next change that fits, if it is not there already; throws after two minutes. */
  readonly waitFor: (isIt: (change: Change) => boolean) => Promise<Change>;
  readonly stop: () => Promise<void>;
}

interface WebhookRunner {
  readonly queue: { readonly running: number; readonly queue: readonly unknown[] };
}

/** Resolves when every webhook has answered of what was told so far: Strapi sends them in its own time. */
export const allSent = async (strapi: Core.Strapi): Promise<void> => {
  const { queue } = strapi.get<WebhookRunner>('webhookRunner');
  while (queue.running > 0 || queue.queue.length > 0)
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
};

/** A site that a webhook calls, on a port of its own. */
export const startReceiver = async (): Promise<Receiver> => {
  const received: Change[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      received.push(JSON.parse(body) as Change);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const waitFor = async (isIt: (change: Change) => boolean): Promise<Change> => {
    const end = Date.now() + AT_MOST_MS;
    while (Date.now() < end) {
      const found = received.find(isIt);
      if (found) return found;
      await new Promise<void>((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`not among ${JSON.stringify(received)}`);
  };
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    received,
    waitFor,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
