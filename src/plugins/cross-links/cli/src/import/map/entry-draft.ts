import type { Markup, Note, Term } from '../record';
import { termsOf } from '../read/named-values';
import { componentValue } from './component-value';
import type { MappedEntry, MappedMedia, MappedRelation, MappedText, Mapping } from './mapped-entry';
import { scalarValue } from './scalar-value';
import { isMany, termPlaceOf } from './term-place';
import { textTargetOf } from './text-target';

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Collects what is known of an entry, attribute by attribute. */
export const createEntryDraft = ({ schema, type }: Mapping) => {
  const data: Record<string, unknown> = {};
  const texts: MappedText[] = [];
  const relations: MappedRelation[] = [];
  const media: MappedMedia[] = [];
  const notes: Note[] = [];
  const problems: string[] = [];
  const filled = new Set<string>();

  const setText = (attribute: string, markup: Markup): void => {
    const own = type.attributes[attribute];
    const target = own && textTargetOf(schema, own);
    if (!target || markup.text.trim() === '') return;
    filled.add(attribute);
    texts.push({ attribute, target, markup });
  };

  const setTerms = (attribute: string, terms: readonly Term[]): void => {
    const own = type.attributes[attribute];
    if (!own || terms.length === 0) return;
    filled.add(attribute);
    if (own.type === 'json') data[attribute] = terms.map(({ name }) => name);
    else if (own.type === 'string') data[attribute] = terms.map(({ name }) => name).join(', ');
    else {
      const place = termPlaceOf(schema, own);
      if (place) relations.push({ attribute, place, isMany: isMany(own), terms });
      else notes.push({ kind: `"${attribute}" refers to entries without a name and is left out` });
      if (!isMany(own) && terms.length > 1)
        notes.push({ kind: `"${attribute}" takes one, the first of several is taken` });
    }
  };

  const setMedia = (attribute: string, sources: readonly string[]): void => {
    if (sources.length === 0) return;
    filled.add(attribute);
    media.push({ attribute, isMany: type.attributes[attribute]?.multiple === true, sources });
  };

  /** Any value, by the type of the attribute. */
  const setValue = (attribute: string, value: unknown): void => {
    const own = type.attributes[attribute];
    if (!own || value === null || value === undefined || value === '') return;
    if (own.type === 'relation') setTerms(attribute, termsOf(value));
    else if (own.type === 'media')
      setMedia(
        attribute,
        termsOf(value).map(({ name }) => name),
      );
    else if (own.type === 'blocks' || own.type === 'richtext')
      setText(attribute, { format: 'markdown', text: textOf(value) });
    else {
      const mapped =
        own.type === 'component' ? componentValue(schema, own, value) : scalarValue(own, value);
      filled.add(attribute);
      if (mapped === undefined)
        notes.push({ kind: `"${attribute}" cannot be filled from a value` });
      else if ('problem' in mapped) problems.push(`${attribute}: ${mapped.problem}`);
      else data[attribute] = mapped.value;
    }
  };

  return {
    setText,
    setTerms,
    setMedia,
    setValue,
    fill: (attribute: string, value: unknown): void => {
      filled.add(attribute);
      data[attribute] = value;
    },
    note: (note: Note): void => void notes.push(note),
    fail: (problem: string): void => void problems.push(problem),
    isFilled: (attribute: string): boolean => filled.has(attribute),
    done: (): Omit<MappedEntry, 'slug'> => ({ data, texts, relations, media, notes, problems }),
  };
};

export type EntryDraft = ReturnType<typeof createEntryDraft>;
