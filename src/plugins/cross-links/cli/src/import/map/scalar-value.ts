import type { SiteAttribute } from '../../../../server/src/importing';

/** A value as an attribute holds it, or what is wrong with it. */
export type Mapped = { readonly value: unknown } | { readonly problem: string };

const TRUE = new Set(['true', 'yes', 'y', '1', 'x', 'on']);
const FALSE = new Set(['false', 'no', 'n', '0', '', 'off']);

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const numberOf = (text: string, isWhole: boolean): Mapped => {
  const number = Number(text.replace(/\s/gu, ''));
  const isRight = text !== '' && (isWhole ? Number.isInteger(number) : Number.isFinite(number));
  return isRight
    ? { value: number }
    : {
        problem: `"${text}" is no ${isWhole ? 'whole ' : ''}number; write it like ${isWhole ? '12' : '12.5'}`,
      };
};

const dateOf = (value: unknown, isDay: boolean): Mapped => {
  const text = value instanceof Date ? value.toISOString() : String(value).trim();
  const date = new Date(text);
  // What begins otherwise is read as month/day/year, which half the world does not mean.
  if (!/^\d{4}-\d{2}-\d{2}/u.test(text) || Number.isNaN(date.getTime())) {
    return { problem: `"${text}" is no date; write it as 2026-11-30` };
  }
  return { value: isDay ? text.slice(0, 10) : date.toISOString() };
};

const oneOf = (text: string, allowed: readonly string[]): Mapped => {
  const found =
    allowed.find((own) => own === text) ?? allowed.find((own) => plain(own) === plain(text));
  return found === undefined
    ? { problem: `"${text}" is none of ${allowed.join(', ')}` }
    : { value: found };
};

const jsonOf = (value: unknown): Mapped => {
  if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) {
    return { value: typeof value === 'string' ? value.split(';').map((one) => one.trim()) : value };
  }
  try {
    return { value: JSON.parse(value) as unknown };
  } catch (error) {
    return { problem: `is not valid JSON (${error instanceof Error ? error.message : ''})` };
  }
};

/** A cell or a value of front matter for an attribute that holds a single value; undefined for other attributes. */
export const scalarValue = (attribute: SiteAttribute, value: unknown): Mapped | undefined => {
  const text = typeof value === 'string' ? value.trim() : String(value);
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'email':
    case 'uid':
    case 'password':
      return { value: text };
    case 'enumeration':
      return oneOf(text, attribute.enum ?? []);
    case 'integer':
    case 'biginteger':
      return numberOf(text, true);
    case 'decimal':
    case 'float':
      return numberOf(text, false);
    case 'boolean':
      if (TRUE.has(text.toLowerCase())) return { value: true };
      if (FALSE.has(text.toLowerCase())) return { value: false };
      return { problem: `"${text}" is neither yes nor no` };
    case 'date':
      return dateOf(value, true);
    case 'datetime':
    case 'timestamp':
      return dateOf(value, false);
    case 'time':
      return { value: text };
    case 'json':
      return jsonOf(value);
    default:
      return undefined;
  }
};
