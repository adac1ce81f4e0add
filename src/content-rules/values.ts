import type { Entry } from './problem';

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text without the space around it; empty where there is none. */
export const textOf = (entry: Entry, name: string): string => {
  const value = entry[name];
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value.trim() : '';
};

/** A number, also where a database hands out decimals as text. */
export const numberOf = (entry: Entry, name: string): number | undefined => {
  const value = entry[name];
  if (value === null || value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/** Databases have 1 and 0 where others have true and false. */
export const isTrue = (entry: Entry, name: string): boolean =>
  entry[name] === true || entry[name] === 1;

/** A component or a relation to one. */
export const partOf = (entry: Entry, name: string): Entry | undefined => {
  const value = entry[name];
  return isEntry(value) ? value : undefined;
};

/** The rows of a repeatable component, or the entries of a relation to many. */
export const rowsOf = (entry: Entry, name: string): readonly Entry[] => {
  const value = entry[name];
  return Array.isArray(value) ? value.filter(isEntry) : [];
};

/** The day of a date or of a moment, `2027-03-01`; a moment's day in a time zone, where one is given. */
export const dayOf = (value: string, timeZone?: string): string => {
  if (!value.includes('T') || timeZone === undefined) return value.slice(0, 10);
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(value));
};

/** Whether a name such as Europe/Berlin means a time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
