type Send = (url: string, init?: RequestInit) => Promise<Response>;

/** Answers kept: the pages that readers come to most. */
const KEPT = 500;

/** Asks with the tag of the answer it has, and takes that one again where Strapi says that it has not changed (304). */
export const createRemembering = (send: Send): Send => {
  const kept = new Map<string, { readonly tag: string; readonly body: string }>();
  return async (url, init = {}) => {
    if ((init.method ?? 'GET') !== 'GET') return send(url, init);
    const known = kept.get(url);
    const headers = new Headers(init.headers);
    if (known) headers.set('If-None-Match', known.tag);
    const response = await send(url, { ...init, headers });
    if (response.status === 304 && known) return new Response(known.body);
    const tag = response.headers.get('ETag');
    if (!response.ok || tag === null) return response;
    const body = await response.text();
    kept.delete(url);
    kept.set(url, { tag, body });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return new Response(body);
  };
};
