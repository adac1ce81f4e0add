import { z } from 'zod';

import type { Embedder } from '../../../core/src/embedding/embedder';

/** A local model on a slow machine takes seconds for a batch; longer means that it hangs. */
const TIMEOUT_MS = 30_000;

interface HttpSettings {
  /** Base of an OpenAI-compatible API, for example `http://127.0.0.1:11434/v1` of Ollama. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly languages?: readonly string[];
  readonly timeoutMs?: number;
}

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

/** What `fetch` rejects with: its cause names the network's reason. Read by shape: it may be of another realm. */
const failureSchema = z.object({
  name: z.string(),
  message: z.string(),
  cause: z.object({ message: z.string() }).optional().catch(undefined),
});

const reasonOf = (error: unknown, timeoutMs: number): string => {
  const failure = failureSchema.safeParse(error);
  if (!failure.success) return String(error);
  const { name, message, cause } = failure.data;
  if (name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  return cause?.message ?? message;
};

/** Any endpoint that speaks OpenAI's `POST /embeddings`. Errors name the address, never the key. */
export const createHttpEmbedder = (settings: HttpSettings): Embedder => {
  const { url, model, apiKey, languages, timeoutMs = TIMEOUT_MS } = settings;
  const endpoint = `${url.replace(/\/$/u, '')}/embeddings`;

  const fail = (reason: string, cause?: unknown): Error =>
    new Error(`The embedder at ${endpoint} failed: ${reason}`, { cause });

  const ask = async (texts: readonly string[]): Promise<Response> => {
    try {
      return await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw fail(reasonOf(error, timeoutMs), error);
    }
  };

  const read = async (response: Response): Promise<unknown> => {
    try {
      return await response.json();
    } catch (error) {
      throw fail(reasonOf(error, timeoutMs), error);
    }
  };

  return {
    id: `http/${model}`,
    ...(languages === undefined ? {} : { languages }),
    embed: async (texts) => {
      const response = await ask(texts);
      if (!response.ok) {
        const text = (await response.text().catch(() => '')).slice(0, 200);
        throw fail(`status ${response.status} ${text}`.trim());
      }
      const answer = answerSchema.safeParse(await read(response));
      if (!answer.success) throw fail('the answer is not that of an OpenAI-compatible endpoint');
      const { data } = answer.data;
      if (data.length !== texts.length)
        throw fail(`${data.length} vectors for ${texts.length} texts`);
      return [...data]
        .sort((first, second) => first.index - second.index)
        .map(({ embedding }) => Float32Array.from(embedding));
    },
  };
};
