import { isRow, type Row } from '../repositories/rows';

/** Values at `attribute` or `component.attribute`; a repeatable component gives one a row. */
export const valuesAt = (row: Row, path: string): unknown[] => {
  const [head = '', ...rest] = path.split('.');
  const value = row[head];
  if (value === null || value === undefined) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  if (rest.length === 0) return items;
  return items.filter(isRow).flatMap((item) => valuesAt(item, rest.join('.')));
};

/** The attribute that must be populated for the path to be read. */
export const headOf = (path: string): string => path.split('.')[0] ?? path;

/** `newManager` as a reader would say it: `new manager`. */
export const inWords = (value: string): string =>
  value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
