import type { Imports } from '../../../../server/src/importing';
import type { MappedEntry, Mapping } from '../map/mapped-entry';
import type { Note } from '../record';

/** The slug an entry gets, or the entry that has it and was written here. */
export type SlugChoice =
  | { readonly data: Readonly<Record<string, string>>; readonly notes: readonly Note[] }
  | { readonly owner: string; readonly slug: string };

interface Wanted {
  readonly entry: MappedEntry;
  readonly mapping: Mapping;
  readonly locale: string;
  /** The entry itself, where it is there already. */
  readonly documentId: string | undefined;
}

/** Finds a slug for an entry; one that an import has taken gets a number behind it. */
export const createSlugChoice = (imports: Imports, { apply }: { apply: boolean }) => {
  /** In a plan nothing is written that the next entry could be told from. */
  const planned = new Set<string>();

  return async ({ entry, mapping, locale, documentId }: Wanted): Promise<SlugChoice> => {
    const none: SlugChoice = { data: {}, notes: [] };
    if (!entry.slug) return none;
    const { attribute, wanted } = entry.slug;
    const { uid, attributes } = mapping.type;
    const place = { uid, attribute, locale };
    const isUid = attributes[attribute]?.type === 'uid';
    if (!isUid) return wanted === '' ? none : { data: { [attribute]: wanted }, notes: [] };
    if (wanted === '' || !imports.slugs.isValid(wanted)) {
      if (documentId !== undefined) return none;
      const slug = await imports.slugs.make(place, wanted, entry.data);
      const notes =
        wanted === '' ? [] : [{ kind: 'a slug is made from the title', detail: wanted }];
      return { data: { [attribute]: slug }, notes };
    }
    const owner = await imports.slugs.ownerOf(place, wanted);
    const key = JSON.stringify([uid, locale, wanted]);
    const isPlanned = !apply && planned.has(key);
    planned.add(key);
    if (!isPlanned && (owner === undefined || owner === documentId))
      return { data: { [attribute]: wanted }, notes: [] };
    if (owner !== undefined && !(await imports.isImported(uid, owner)))
      return { owner, slug: wanted };
    if (documentId !== undefined) return none;
    const slug = isPlanned ? `${wanted}-1` : await imports.slugs.make(place, wanted, entry.data);
    return {
      data: { [attribute]: slug },
      notes: [{ kind: 'a slug is taken and gets a number', detail: `${wanted} → ${slug}` }],
    };
  };
};

export type ChooseSlug = ReturnType<typeof createSlugChoice>;
