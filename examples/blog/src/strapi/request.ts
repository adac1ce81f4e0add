import { MEDIA_URL, STRAPI_TOKEN, STRAPI_URL } from 'astro:env/server';
import { createCrossLinks } from 'strapi-plugin-cross-links/client';

import { createRemembering } from './remembering-fetch';
import type { Offerings } from './types';

/** Strapi cannot be reached, or fails: the reader is told to come back, and the middleware answers 503. */
export class StrapiUnavailable extends Error {}

/** Longer than this nobody waits for a page. */
const TIMEOUT_MS = 8_000;

export const strapiUrl = STRAPI_URL.replace(/\/+$/, '');
const api = `${strapiUrl}/api`;

/** Where else pictures come from: an upload provider names its files in full. */
export const mediaOrigins: readonly string[] = (MEDIA_URL ?? '')
  .split(/\s+/)
  .filter((url) => url !== '')
  .map((url) => new URL(url).origin);

const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  if (STRAPI_TOKEN) headers.set('Authorization', `Bearer ${STRAPI_TOKEN}`);
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new StrapiUnavailable(`Strapi at ${strapiUrl} does not answer.`, { cause: error });
  }
  if (response.status >= 500) {
    throw new StrapiUnavailable(`Strapi answered ${String(response.status)} to ${url}.`);
  }
  return response;
};

const remembering = createRemembering(send);

/** The plugin's own client; its answers carry an ETag, so that an unchanged one is not sent twice. */
export const crossLinks = createCrossLinks<Offerings>({
  baseURL: api,
  fetch: remembering,
});

/** The body of `GET /api/…`; throws where Strapi refuses, and says what it said. */
export const get = async <Body>(
  path: string,
  query: Record<string, string> = {},
): Promise<Body> => {
  const url = `${api}/${path}?${new URLSearchParams(query).toString()}`;
  const response = await send(url);
  if (!response.ok) {
    throw new Error(`${url} answered ${String(response.status)}: ${await response.text()}`);
  }
  return (await response.json()) as Body;
};
