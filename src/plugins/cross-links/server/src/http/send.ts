import { createHash } from 'node:crypto';

import type { Context } from './context';

/** A tag of the answer itself: it changes exactly when the answer does, availability and rights included. */
const tagOf = (body: object | string): string =>
  `W/"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether the caller has this answer already. Koa's own `fresh` says no to every request with `Cache-Control: no-cache`,
 * and Node's `fetch` adds that to each request with a tag; the answer was made anew all the same.
 */
const hasIt = (ctx: Context, tag: string): boolean => {
  const known = ctx.get('If-None-Match');
  return known === '*' || known.split(',').some((one) => bare(one) === bare(tag));
};

/**
 * Sends an answer, or 304 where the caller already has it. Caches must ask again each time (a place may have been
 * taken a second ago), and keep answers of different callers apart.
 */
export const send = (ctx: Context, body: object | string): void => {
  const isShared = ctx.get('Authorization') === '' && ctx.query.status !== 'draft';
  const tag = tagOf(body);
  ctx.status = 200;
  ctx.body = body;
  ctx.vary('Authorization');
  ctx.set('Cache-Control', isShared ? 'public, no-cache' : 'private, no-cache');
  ctx.set('ETag', tag);
  if (!hasIt(ctx, tag)) return;
  ctx.status = 304;
  ctx.body = null;
};
