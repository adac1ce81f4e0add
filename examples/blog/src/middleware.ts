import { defineMiddleware } from 'astro:middleware';

import { mediaOrigins, strapiUrl, StrapiUnavailable } from './strapi/request';

/** No script runs on any page; pictures come from here, from Strapi and from where its uploads are kept. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${[new URL(strapiUrl).origin, ...mediaOrigins].join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const RETRY_SECONDS = '30';

export const onRequest = defineMiddleware(async (context, next) => {
  let response: Response;
  try {
    response = await next();
  } catch (error) {
    if (!(error instanceof StrapiUnavailable)) throw error;
    console.error(error.message);
    const page = await context.rewrite('/unavailable');
    response = new Response(page.body, { status: 503, headers: page.headers });
    response.headers.set('Retry-After', RETRY_SECONDS);
  }
  response.headers.set('Content-Security-Policy', POLICY);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  return response;
});
