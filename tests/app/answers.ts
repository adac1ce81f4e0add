/** What stands in an answer of the site, as far as tests look at it; which of it is there is what they check. */
export interface Item {
  readonly id: number;
  readonly documentId: string;
  readonly kind: string;
  readonly type: string;
  readonly position: number;
  readonly reasons: readonly { readonly text: string }[];
  readonly terms: readonly object[];
  readonly offering: Readonly<Record<string, unknown>> & { readonly documentId: string };
  readonly source: { readonly documentId: string };
  readonly crossLinks: unknown;
  readonly attributes: { readonly crossLinks: unknown };
}

interface Body<Data> {
  readonly data: Data;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly error: { readonly name: string; readonly message: string };
}

/** The body of an answer with a list. */
export const listOf = (answer: { readonly body: unknown }): Body<Item[]> =>
  answer.body as Body<Item[]>;

/** The body of an answer with one entry. */
export const entryOf = (answer: { readonly body: unknown }): Body<Item> =>
  answer.body as Body<Item>;
