import type { Imports } from '../../../../server/src/importing';
import type { MappedRelation } from '../map/mapped-entry';
import type { Note, Term } from '../record';

/** Names that were looked up, kept for the run: a site has some thousand tags, not more. */
export const createTermLookup = (imports: Imports, { apply }: { apply: boolean }) => {
  const known = new Map<string, string | undefined>();
  const made = new Map<string, number>();

  const idOf = async (
    relation: MappedRelation,
    term: Term,
    locale: string,
  ): Promise<string | undefined> => {
    const { uid } = relation.place;
    const key = JSON.stringify([uid, locale, term.name.toLowerCase()]);
    if (known.has(key)) return known.get(key);
    const place = { ...relation.place, locale };
    let id = await imports.terms.find(place, term);
    if (id === undefined) {
      if (apply) id = await imports.terms.make(place, term);
      made.set(uid, (made.get(uid) ?? 0) + 1);
    }
    known.set(key, id);
    return id;
  };

  /** documentIds for a relation; what cannot be made is noted, and the entry goes on without it. */
  const resolve = async (
    relation: MappedRelation,
    locale: string,
  ): Promise<{ value: unknown; notes: readonly Note[] }> => {
    const ids: string[] = [];
    const notes: Note[] = [];
    for (const term of relation.isMany ? relation.terms : relation.terms.slice(0, 1)) {
      try {
        const id = await idOf(relation, term, locale);
        if (id !== undefined && !ids.includes(id)) ids.push(id);
      } catch (error) {
        notes.push({
          kind: `an entry for "${relation.attribute}" could not be made`,
          detail: `${term.name}: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
    return { value: relation.isMany ? ids : (ids[0] ?? null), notes };
  };

  return { resolve, made: (): ReadonlyMap<string, number> => made };
};

export type TermLookup = ReturnType<typeof createTermLookup>;
