import { queryString } from './query-string';
import { createTransport, type FetchOptions, type StrapiClient } from './transport';
import type {
  AnyOfferings,
  BatchOf,
  BatchOptions,
  LinksOf,
  LinksOptions,
  Offerings,
  ReverseOf,
  ReverseOptions,
} from './types';

const path = (...parts: string[]): string =>
  ['/cross-links', ...parts.map(encodeURIComponent)].join('/');

/**
 * Reads cross-links in a front end.
 *
 * @example
 * const links = createCrossLinks<{ mentor: Mentor; trainer: Program }>({ baseURL: 'https://cms.example.org/api' });
 * const { data } = await links.of('articles', documentId, { limit: 2, populate: 'photo' });
 */
export const createCrossLinks = <T extends Offerings = AnyOfferings>(
  options: FetchOptions | StrapiClient,
) => {
  const send = createTransport(options);
  return {
    /** The links of one source. */
    of: async (source: string, documentId: string, asked: LinksOptions = {}) =>
      (await send(path(source, documentId) + queryString(asked))) as LinksOf<T>,

    /** The links of up to 50 sources in one request. */
    batch: async (source: string, documentIds: readonly string[], asked: BatchOptions = {}) => {
      const { fallback, ...rest } = asked;
      const body = {
        source,
        documentIds,
        ...rest,
        ...(fallback === undefined ? {} : { fallback: String(fallback) }),
      };
      return (await send(path('batch'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })) as BatchOf<T>;
    },

    /** The sources that lead their readers to an offering. */
    to: async <Source = AnyOfferings['mentor']>(
      offeringType: string,
      documentId: string,
      asked: ReverseOptions = {},
    ) =>
      (await send(path('to', offeringType, documentId) + queryString(asked))) as ReverseOf<Source>,

    /** The page of a source as a schema.org graph: for `jsonLdScript`. */
    jsonLd: async (source: string, documentId: string, asked: { locale?: string } = {}) =>
      (await send(`${path(source, documentId)}/jsonld${queryString(asked)}`)) as {
        readonly '@context': string;
        readonly '@graph': readonly Readonly<Record<string, unknown>>[];
      },
  };
};

export type CrossLinks<T extends Offerings = AnyOfferings> = ReturnType<typeof createCrossLinks<T>>;
