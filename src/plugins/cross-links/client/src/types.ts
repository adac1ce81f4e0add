import type { BatchAnswer, Kind, Link, LinksAnswer, ReverseAnswer } from '../../core/src';

/** What every document of Strapi has. */
interface AnyDocument {
  readonly documentId: string;
}

/** Your own types of a mentor and of a trainer, for example those that Strapi generates. */
export interface Offerings {
  readonly mentor: AnyDocument;
  readonly trainer: AnyDocument;
}

/** Where no types are given: a documentId, and anything else to be looked at before use. */
export interface AnyOfferings extends Offerings {
  readonly mentor: AnyDocument & Readonly<Record<string, unknown>>;
  readonly trainer: AnyDocument & Readonly<Record<string, unknown>>;
}

/** A link whose `kind` says of which type its offering is. */
export type LinkOf<T extends Offerings> = {
  [K in Kind]: Omit<Link<T[K]>, 'kind'> & { readonly kind: K };
}[Kind];

/** The links of one article, as `?crossLinks=true` gives them too. */
export interface LinksOf<T extends Offerings> {
  readonly data: readonly LinkOf<T>[];
  readonly meta: LinksAnswer<never>['meta'];
}

export interface BatchOf<T extends Offerings> {
  readonly data: readonly (LinksOf<T> & { readonly documentId: string })[];
  readonly meta: BatchAnswer<never>['meta'];
}

export type ReverseOf<Source> = ReverseAnswer<Source>;

/** An entry of the host's own routes, asked for with `?crossLinks=true`. */
export type WithCrossLinks<Entry, T extends Offerings = AnyOfferings> = Entry & {
  readonly crossLinks: LinksOf<T>;
};

/** `fields` and `populate` as in Strapi: names, a list of names, or an object. */
type Shape = string | readonly string[] | { readonly [name: string]: unknown };

export interface LinksOptions {
  readonly locale?: string;
  readonly status?: 'draft' | 'published';
  readonly kind?: Kind;
  readonly limit?: number;
  readonly fields?: Shape;
  readonly populate?: Shape;
  /** Where the language has no links, those of the site's default language, labelled in `meta.fallback`. */
  readonly fallback?: boolean;
}

export type BatchOptions = LinksOptions;

export type ReverseOptions = Omit<LinksOptions, 'kind' | 'fallback'>;

/** A schema.org graph. */
export interface JsonLd {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}
