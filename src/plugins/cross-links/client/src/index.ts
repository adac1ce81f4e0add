export { createCrossLinks } from './create-cross-links';
export type { CrossLinks } from './create-cross-links';
export { CrossLinksRequestError } from './request-error';
export { jsonLdScript } from './json-ld-script';
export type { FetchOptions, StrapiClient } from './transport';
export type {
  AnyOfferings,
  BatchOptions,
  BatchOf,
  JsonLd,
  LinkOf,
  LinksOf,
  LinksOptions,
  Offerings,
  ReverseOf,
  ReverseOptions,
  WithCrossLinks,
} from './types';
