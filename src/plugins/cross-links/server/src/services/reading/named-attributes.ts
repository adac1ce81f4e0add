import { errors } from '@strapi/utils';
import type { Struct } from '@strapi/strapi';

import { isRow } from '../../repositories/rows';

/** `fields` and `populate` as a caller wrote them. */
export interface AskedShape {
  readonly fields?: unknown;
  readonly populate?: unknown;
}

export type Populate = '*' | readonly string[] | Readonly<Record<string, unknown>>;

/** The same, read; and for one content type: what it does not have is gone. */
export interface NarrowedShape {
  readonly fields?: readonly string[];
  readonly populate?: Populate;
}

/**
 * Deepest populate inside populate, and most names in all; beyond it a page is an export. Strapi’s cleaning takes twice as
 * long for each level, and half a second for 20,000 fields.
 */
const MAX_DEPTH = 5;
const MAX_NAMES = 60;
const MAX_FIELDS = 200;
/** Columns of every type that are no attributes of its schema. */
const ALWAYS = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale']);

const invalid = (path: string, message: string): never => {
  throw new errors.ValidationError(`${path} ${message}`, { errors: [{ path: [path], message }] });
};

const isList = (value: object): value is unknown[] =>
  Array.isArray(value) || Object.keys(value).every((key) => /^\d+$/.test(key));

const words = (value: string): string[] =>
  value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const atMost = (names: readonly string[], path: string): string[] => {
  const unique = [...new Set(names)];
  return unique.length <= MAX_FIELDS
    ? unique
    : invalid(path, `names more than ${MAX_FIELDS} things`);
};

const textsOf = (value: unknown, path: string): string[] => {
  if (typeof value === 'string') return atMost(words(value), path);
  if (typeof value !== 'object' || value === null || !isList(value)) {
    return invalid(path, 'must be names: a,b or [0]=a&[1]=b');
  }
  const all = Object.values(value).flatMap((item: unknown) =>
    typeof item === 'string' ? words(item) : invalid(path, 'must be names'),
  );
  return atMost(all, path);
};

const tooDeep = (): never => invalid('populate', `is nested deeper than ${MAX_DEPTH} levels`);

/** Each level is two objects deep: `a.b` is as deep as `populate[a][populate][b]`. */
const countDotted = (text: string, depth: number): number =>
  words(text).reduce((total, name) => {
    const levels = name.split('.').length;
    if (depth + levels * 2 - 1 > MAX_DEPTH * 2) tooDeep();
    return total + levels;
  }, 0);

/** Names in a populate with all that is nested in it, `key` being where it stands; refuses what is too deep. */
const countNames = (value: unknown, depth = 0, key = 'populate'): number => {
  if (depth > MAX_DEPTH * 2) tooDeep();
  if (typeof value === 'string' && key === 'fields') return words(value).length;
  // Strapi takes text for relations of relations wherever it is not a filter's.
  if (typeof value === 'string' && key !== 'filters')
    return countDotted(value, key === 'populate' ? depth : depth + 1);
  if (typeof value !== 'object' || value === null) return 1;
  const list = isList(value);
  return Object.entries(value).reduce((total: number, [name, item]: [string, unknown]) => {
    if (list && typeof item === 'object' && item !== null && isList(item))
      return invalid('populate', 'has a list within a list');
    const within = list || key === 'filters' ? key : name;
    return total + countNames(item, list ? depth : depth + 1, within);
  }, 1);
};

const populateOf = (value: unknown): Populate => {
  if (value === true || value === 'true' || value === '*') return '*';
  // A name that is an object counts as two.
  if (countNames(value) > MAX_NAMES * 2) invalid('populate', `names more than ${MAX_NAMES} things`);
  if (isRow(value) && !isList(value)) return value;
  const names = textsOf(value, 'populate');
  return names.includes('*') ? '*' : names;
};

const headOf = (name: string): string => name.split('.')[0] ?? name;

const namesOf = ({ fields = [], populate }: NarrowedShape): string[] => [
  ...fields,
  ...(populate === undefined || populate === '*'
    ? []
    : (Array.isArray(populate) ? (populate as string[]) : Object.keys(populate)).map(headOf)),
];

/** Reads what the caller asked; throws a 400 that names what is wrong. */
export const readShape = ({ fields, populate }: AskedShape): NarrowedShape => {
  const list = fields === undefined ? undefined : textsOf(fields, 'fields');
  return {
    ...(list === undefined || list.includes('*') ? {} : { fields: list }),
    ...(populate === undefined ? {} : { populate: populateOf(populate) }),
  };
};

const has = (type: Struct.ContentTypeSchema, name: string): boolean =>
  ALWAYS.has(name) || name in type.attributes;

/** Refuses a name that none of the types has: it is a mistake, not a difference between types. */
export const rejectUnknown = (
  shape: NarrowedShape,
  types: readonly Struct.ContentTypeSchema[],
): void => {
  const unknown = namesOf(shape).find((name) => !types.some((type) => has(type, name)));
  if (unknown === undefined) return;
  const known = types.map(({ info }) => info.pluralName).join(' and ');
  invalid('fields or populate', `names ${unknown.slice(0, 60)}, which ${known} do not have`);
};

/** What of the shape one type has; the rest belongs to other types. */
export const narrowShape = (
  { fields, populate }: NarrowedShape,
  type: Struct.ContentTypeSchema,
): NarrowedShape => {
  const own = (name: string): boolean => has(type, headOf(name));
  const narrowed =
    populate === undefined || populate === '*'
      ? populate
      : Array.isArray(populate)
        ? (populate as string[]).filter(own)
        : Object.fromEntries(Object.entries(populate).filter(([name]) => own(name)));
  return {
    ...(fields === undefined ? {} : { fields: [...fields.filter(own), 'documentId'] }),
    ...(narrowed === undefined ? {} : { populate: narrowed }),
  };
};
