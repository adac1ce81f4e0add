import type { ImportRecord } from '../record';
import { createEntryDraft, type EntryDraft } from './entry-draft';
import type { MappedEntry, Mapping } from './mapped-entry';
import { fillNamedColumns, wentElsewhere } from './named-columns';
import type { Role } from './roles';

type Fill = (draft: EntryDraft, attribute: string, record: ImportRecord) => void;

/** How each role gets into its attribute; `slug` waits until the title is known. */
const FILL: Readonly<Record<Exclude<Role, 'slug'>, Fill>> = {
  title: (draft, attribute, { title }) => {
    draft.fill(attribute, title);
  },
  body: (draft, attribute, { body }) => {
    if (body) draft.setText(attribute, body);
  },
  excerpt: (draft, attribute, { excerpt }) => {
    if (excerpt) draft.setText(attribute, excerpt);
  },
  date: (draft, attribute, { date }) => {
    if (date !== undefined) draft.setValue(attribute, date);
  },
  author: (draft, attribute, { author }) => {
    if (author) draft.setTerms(attribute, [author]);
  },
  tags: (draft, attribute, { tags }) => {
    draft.setTerms(attribute, tags);
  },
  categories: (draft, attribute, { categories }) => {
    draft.setTerms(attribute, categories);
  },
  cover: (draft, attribute, { cover }) => {
    if (cover !== undefined) draft.setMedia(attribute, [cover]);
  },
};

const FILLED = Object.keys(FILL) as (keyof typeof FILL)[];

/** Which roles an entry has something for. */
const given = (record: ImportRecord, role: keyof typeof FILL): boolean => {
  const value = record[role];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
};

/** What an entry is in terms of its content type. Pure: nothing is looked up, nothing fetched. */
export const mapRecord = (record: ImportRecord, mapping: Mapping): MappedEntry => {
  const draft = createEntryDraft(mapping);
  fillNamedColumns(draft, mapping, record);
  for (const role of FILLED) {
    const attribute = mapping.roles[role];
    if (!given(record, role)) continue;
    const isNamed = role !== 'body' && wentElsewhere(mapping, record, role, attribute ?? '');
    if (isNamed) continue;
    if (attribute === undefined) {
      draft.note({ kind: `the ${role} is left out: ${mapping.type.uid} has no field for it` });
    } else if (!draft.isFilled(attribute)) {
      FILL[role](draft, attribute, record);
    }
  }
  if (record.title.trim() === '') draft.fail('it has no title');
  const slug = mapping.roles.slug;
  const wanted = record.slug?.trim() ?? '';
  return {
    ...draft.done(),
    ...(slug === undefined ? {} : { slug: { attribute: slug, wanted } }),
  };
};
