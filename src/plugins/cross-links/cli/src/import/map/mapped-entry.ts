import type { SiteSchema, SiteType } from '../../../../server/src/importing';
import type { Markup, Note, Term } from '../record';
import type { Roles } from './roles';
import type { TextTarget } from './text-target';

/** How the entries of one type of a source become entries of a content type. */
export interface Mapping {
  readonly schema: SiteSchema;
  readonly type: SiteType;
  readonly roles: Roles;
  /** Attributes by the name of a column, as the owner said it. */
  readonly columns: ReadonlyMap<string, string>;
  /** Columns and front matter go to attributes of the same name; a system's own fields do not. */
  readonly usesNamedValues: boolean;
}

/** A text that is written in the form its attribute takes, when its pictures are there. */
export interface MappedText {
  readonly attribute: string;
  readonly target: TextTarget;
  readonly markup: Markup;
}

/** Entries that are found, or made, by name. */
export interface MappedRelation {
  readonly attribute: string;
  readonly place: { readonly uid: string; readonly nameField: string; readonly slugField?: string };
  readonly isMany: boolean;
  readonly terms: readonly Term[];
}

export interface MappedMedia {
  readonly attribute: string;
  readonly isMany: boolean;
  readonly sources: readonly string[];
}

/** An entry in terms of its content type: values that are ready, and what is yet to be found, made or fetched. */
export interface MappedEntry {
  readonly data: Readonly<Record<string, unknown>>;
  readonly slug?: { readonly attribute: string; readonly wanted: string };
  readonly texts: readonly MappedText[];
  readonly relations: readonly MappedRelation[];
  readonly media: readonly MappedMedia[];
  readonly notes: readonly Note[];
  /** Values that cannot be read: the entry is not imported. */
  readonly problems: readonly string[];
}
