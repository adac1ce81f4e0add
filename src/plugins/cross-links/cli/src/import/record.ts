/** What every reader makes of its source: one record an entry, and nothing yet of the site it goes to. */

/** Something worth telling about an entry. Equal kinds are counted together; the detail is in the report alone. */
export interface Note {
  readonly kind: string;
  readonly detail?: string;
}

/** A tag, category or author by its name. */
export interface Term {
  readonly name: string;
  readonly slug?: string;
}

/** A text as its source writes it; `loose` is HTML in which a blank line parts paragraphs. */
export interface Markup {
  readonly format: 'html' | 'loose' | 'markdown' | 'text';
  readonly text: string;
}

/** An entry as it was found. */
export interface ImportRecord {
  /** Where it comes from, the same in every export: what a second import knows it by. */
  readonly origin: string;
  /** For people: `posts/first.md` or `export.xml, item 12`. */
  readonly where: string;
  /** What its source calls it: `post`, `page`, `item`, `file`, `row`. */
  readonly type: string;
  readonly title: string;
  readonly slug?: string;
  readonly body?: Markup;
  readonly excerpt?: Markup;
  /** ISO 8601. */
  readonly date?: string;
  readonly author?: Term;
  readonly tags: readonly Term[];
  readonly categories: readonly Term[];
  /** Address or path of the picture that stands for the entry. */
  readonly cover?: string;
  readonly locale?: string;
  readonly isDraft: boolean;
  /** Origins of the entries that an editor chose as related. */
  readonly related: readonly string[];
  /** Everything else, by the name its source uses: columns, front matter, meta fields. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
  /** Set where the entry cannot or must not be imported: why. */
  readonly skip?: string;
}

/** A source that has been looked through once: it can be read, and how much there is. */
export interface OpenSource {
  /** For the plan: `WordPress export of https://old.example`. */
  readonly title: string;
  readonly total: number;
  /** How many entries of each type there are. */
  readonly types: ReadonlyMap<string, number>;
  /** The type that is meant where none is named. */
  readonly mainType: string;
  /** True where `values` hold what the owner named himself: columns and front matter, not a system's own fields. */
  readonly hasNamedValues: boolean;
  readonly columns: readonly string[];
  readonly notes: readonly Note[];
  /** Folder that relative addresses of pictures are looked up in. */
  readonly folder?: string;
  records(): AsyncGenerator<ImportRecord>;
}

/** A record with nothing in it but what is given. */
export const recordOf = (
  given: Pick<ImportRecord, 'origin' | 'where' | 'type' | 'title'> & Partial<ImportRecord>,
): ImportRecord => ({
  tags: [],
  categories: [],
  isDraft: false,
  related: [],
  values: {},
  notes: [],
  ...given,
});
