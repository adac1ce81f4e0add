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

/** Deepest populate inside populate, and most names in all; beyond it a page is an export. */
const MAX_DEPTH = 5;
const MAX_NAMES = 60;
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

const textsOf = (value: unknown, path: string): string[] => {
  if (typeof value === 'string') return words(value);
  if (typeof value !== 'object' || value === null || !isList(value)) {
    return invalid(path, 'must be names: a,b or [0]=a&[1]=b');
  }
  return Object.values(value).flatMap((item: unknown) =>
    typeof item === 'string' ? words(item) : invalid(path, 'must be names'),
  );
};

/** Names in a populate with all that is nested in it; refuses what is too deep or too wide. */
const countNames = (value: unknown, depth = 0): number => {
  if (depth > MAX_DEPTH * 2) invalid('populate', `is nested deeper than ${MAX_DEPTH} levels`);
  if (typeof value !== 'object' || value === null) return 1;
  const sum = Object.values(value).reduce(
    (total: number, item: unknown) => total + countNames(item, depth + 1),
    1,
  );
  return sum <= MAX_NAMES * 2 ? sum : invalid('populate', `names more than ${MAX_NAMES} things`);
};

const populateOf = (value: unknown): Populate => {
  if (value === true || value === 'true' || value === '*') return '*';
  countNames(value);
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
