/** How a value leaves a database. */
export type ReadValue = (value: unknown) => unknown;

const asItIs: ReadValue = (value) => value;

const asText: ReadValue = (value) => (typeof value === 'string' ? value : String(value));

/** Databases without a type for it keep 0 and 1. */
const asBoolean: ReadValue = (value) => {
  if (typeof value === 'boolean') return value;
  if (String(value) === '1') return true;
  return String(value) === '0' ? false : null;
};

const asMoment: ReadValue = (value) => {
  const moment = value instanceof Date ? value : new Date(value as string | number);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
};

/** Release candidates of Strapi 5 wrote JSON as a text of a text. */
const asJson: ReadValue = (value) => {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? (JSON.parse(parsed) as unknown) : parsed;
  } catch {
    return value;
  }
};

/**
 * By type of attribute, what Strapi's own database layer makes of a stored value. A type that is not here is read by
 * Strapi; `tests/app/value-rows.test.ts` holds all that are here against it.
 */
export const VALUE_READERS: Readonly<Record<string, ReadValue>> = {
  increments: asItIs,
  string: asText,
  text: asText,
  richtext: asText,
  uid: asText,
  email: asText,
  password: asText,
  enumeration: asText,
  integer: Number,
  float: Number,
  decimal: Number,
  boolean: asBoolean,
  date: asItIs,
  time: asItIs,
  datetime: asMoment,
  json: asJson,
  blocks: asJson,
};
