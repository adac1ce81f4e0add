import { CrossLinksRequestError } from './request-error';

/** A client made with `@strapi/client`: its address and its authentication are used as they are. */
export interface StrapiClient {
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Plain `fetch`, without another library. */
export interface FetchOptions {
  /** Address of the content API, for example `https://cms.example.org/api`. */
  readonly baseURL: string;
  /** API token or user's JWT; without one, the caller is the public. */
  readonly auth?: string;
  /** Your own `fetch`: one that caches, retries or is told by a framework when to ask again. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}

/** Sends a request and gives the parsed answer. */
export type Transport = (path: string, init?: RequestInit) => Promise<unknown>;

const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'status' in value && 'json' in value;

const failed = async (response: Response): Promise<CrossLinksRequestError> => {
  const body: unknown = await response.json().catch(() => undefined);
  const { error = {} } = (body ?? {}) as { error?: object };
  return new CrossLinksRequestError(response.status, error);
};

const plain =
  ({ baseURL, auth, fetch: send = globalThis.fetch }: FetchOptions) =>
  (path: string, init: RequestInit = {}): Promise<Response> =>
    send(baseURL.replace(/\/+$/, '') + path, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        ...(auth === undefined ? {} : { Authorization: `Bearer ${auth}` }),
      },
    });

/** One way to ask for both kinds of client; refusals come as a CrossLinksRequestError from both. */
export const createTransport = (options: FetchOptions | StrapiClient): Transport => {
  const send =
    'baseURL' in options && !('collection' in options)
      ? plain(options)
      : (path: string, init?: RequestInit) => (options as StrapiClient).fetch(path, init);
  return async (path, init) => {
    let response: Response;
    try {
      response = await send(path, init);
    } catch (error) {
      // `@strapi/client` throws refusals, with the answer inside.
      const answer = (error as { response?: unknown }).response;
      throw isResponse(answer) ? await failed(answer) : error;
    }
    if (!response.ok) throw await failed(response);
    return (await response.json()) as unknown;
  };
};
