import { queryString } from './query-string';
import { createTransport, type FetchOptions, type StrapiClient } from './transport';
import type {
  AnyOfferings,
  BatchOf,
  BatchOptions,
  JsonLd,
  LinksOf,
  LinksOptions,
  Offerings,
  ReverseOf,
  ReverseOptions,
} from './types';

const path = (...parts: string[]): string =>
  ['/cross-links', ...parts.map(encodeURIComponent)].join('/');

const batchBody = (
  source: string,
  documentIds: readonly string[],
  { fallback, ...asked }: BatchOptions,
): object => ({
  source,
  documentIds,
  ...asked,
  ...(fallback === undefined ? {} : { fallback: String(fallback) }),
});

/** Reads cross-links; each call is one request. Refusals are thrown as a CrossLinksRequestError. */
export interface CrossLinks<T extends Offerings = AnyOfferings> {
  /** The links of one source: `of('articles', documentId)`. */
  of(source: string, documentId: string, asked?: LinksOptions): Promise<LinksOf<T>>;
  /** The links of up to 50 sources. */
  batch(source: string, documentIds: readonly string[], asked?: BatchOptions): Promise<BatchOf<T>>;
  /** The sources that lead their readers to an offering: `to('mentor-profiles', documentId)`. */
  to<Source = AnyOfferings['mentor']>(
    offeringType: string,
    documentId: string,
    asked?: ReverseOptions,
  ): Promise<ReverseOf<Source>>;
  /** The page of a source as a schema.org graph, for `jsonLdScript`. */
  jsonLd(source: string, documentId: string, asked?: { locale?: string }): Promise<JsonLd>;
  /** The page of an offering as a schema.org graph: `jsonLdTo('mentor-profiles', documentId)`. */
  jsonLdTo(offeringType: string, documentId: string, asked?: { locale?: string }): Promise<JsonLd>;
}

/**
 * Makes a client out of an address, or out of one made with `@strapi/client`.
 *
 * @example
 * const links = createCrossLinks<{ mentor: Mentor; trainer: Program }>({ baseURL: 'https://cms.example.org/api' });
 * const { data } = await links.of('articles', documentId, { limit: 2, populate: 'photo' });
 */
export const createCrossLinks = <T extends Offerings = AnyOfferings>(
  options: FetchOptions | StrapiClient,
): CrossLinks<T> => {
  const send = createTransport(options);
  return {
    of: async (source, documentId, asked = {}) =>
      (await send(path(source, documentId) + queryString(asked))) as LinksOf<T>,
    batch: async (source, documentIds, asked = {}) =>
      (await send(path('batch'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(batchBody(source, documentIds, asked)),
      })) as BatchOf<T>,
    to: async <Source>(offeringType: string, documentId: string, asked: ReverseOptions = {}) =>
      (await send(path('to', offeringType, documentId) + queryString(asked))) as ReverseOf<Source>,
    jsonLd: async (source, documentId, asked = {}) =>
      (await send(path(source, documentId, 'jsonld') + queryString(asked))) as JsonLd,
    jsonLdTo: async (offeringType, documentId, asked = {}) =>
      (await send(path('to', offeringType, documentId, 'jsonld') + queryString(asked))) as JsonLd,
  };
};
