import { createHash } from 'node:crypto';

import type { Context } from './context';

/** A tag of the answer itself: it changes exactly when the answer does, availability and rights included. */
const tagOf = (body: object): string =>
  `W/"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;

/**
 * Sends an answer, or 304 where the caller already has it. Caches must ask again each time (a place may have been
 * taken a second ago), and keep answers of different callers apart.
 */
export const send = (ctx: Context, body: object): void => {
  const isShared = ctx.get('Authorization') === '' && ctx.query.status !== 'draft';
  ctx.status = 200;
  ctx.body = body;
  ctx.vary('Authorization');
  ctx.set('Cache-Control', isShared ? 'public, no-cache' : 'private, no-cache');
  ctx.set('ETag', tagOf(body));
  if (!ctx.fresh) return;
  ctx.status = 304;
  ctx.body = null;
};
