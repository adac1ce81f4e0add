import type { TextSegment } from '../../../core/src';
import { isRow, type Row } from '../repositories/rows';

const NAME_FIELDS = ['name', 'title', 'label', 'displayName'];

const asList = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
};

const nameOf = (row: Row): string | undefined =>
  NAME_FIELDS.map((field) => row[field]).find(
    (value): value is string => typeof value === 'string' && value !== '',
  );

/** Other words for the same thing, as tags of the schema pack keep them: a JSON list of strings. */
const synonymsOf = (row: Row): string[] =>
  asList(row.synonyms).filter((word): word is string => typeof word === 'string');

/** Names of what an attribute relates to or lists, with their synonyms, one segment each. */
export const namesIn = (row: Row, field: string): TextSegment[] =>
  asList(row[field]).flatMap((item): TextSegment[] => {
    const words = isRow(item) ? [nameOf(item), ...synonymsOf(item)] : [item];
    return words
      .filter((word): word is string => typeof word === 'string' && word.trim() !== '')
      .map((text) => ({ field, role: 'tags', text }));
  });

/** The same without synonyms: what an editor would call it. */
export const ownNamesIn = (row: Row, field: string): string[] =>
  asList(row[field]).flatMap((item) => {
    const name = isRow(item) ? nameOf(item) : item;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });

/** The related rows of an attribute, whether it relates to one or many. */
export const relatedRows = (row: Row, field: string): Row[] => asList(row[field]).filter(isRow);
