import type { AvailabilityRules } from '../settings/settings';

/** Whether an offering can be taken up now, and if not, why. */
export type AvailabilityState = 'open' | 'unlisted' | 'closed' | 'full' | 'over';

export interface Availability {
  readonly state: AvailabilityState;
  /** In plain words, with the value that decided: "6 of 6 places taken". */
  readonly because: string;
}

type Entry = Readonly<Record<string, unknown>>;

interface Run {
  readonly cancelled: boolean;
  /** Last day on which one can still join, and last day of all; ISO dates. */
  readonly joinBy?: string;
  readonly ends?: string;
  readonly full: boolean;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** Calendars by zone, for making one takes longer than all else here; `undefined` for a zone that nobody knows. */
const calendars = new Map<string, Intl.DateTimeFormat | undefined>();
/** More zones than this are no zones, but whatever editors type. */
const MOST_CALENDARS = 500;

const makeCalendar = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    return undefined;
  }
};

const calendarOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (calendars.has(timeZone)) return calendars.get(timeZone);
  const calendar = makeCalendar(timeZone);
  if (calendars.size < MOST_CALENDARS) calendars.set(timeZone, calendar);
  return calendar;
};

/** By moment and zone: an answer asks the same for every run of every offering. */
const days = new WeakMap<Date, Map<string, string>>();

/** The day it is now where the run takes place: a deadline of today still holds until midnight there. */
const today = (now: Date, timezone = 'UTC'): string => {
  const known = days.get(now) ?? new Map<string, string>();
  const day = known.get(timezone);
  if (day !== undefined) return day;
  const calendar = timezone === 'UTC' ? undefined : calendarOf(timezone);
  // Rule R22 keeps unknown zones out at publish; an old row with one still has a date.
  const found = calendar ? calendar.format(now) : now.toISOString().slice(0, 10);
  days.set(now, known.set(timezone, found));
  return found;
};

const isFull = (entry: Entry, max: string | undefined, taken: string | undefined): boolean => {
  const limit = max === undefined ? undefined : number(entry[max]);
  if (limit === undefined || taken === undefined) return false;
  return (number(entry[taken]) ?? 0) >= limit;
};

const readRun = (entry: Entry, rules: NonNullable<AvailabilityRules['runs']>): Run => {
  const joinBy = text(entry[rules.joinBy ?? '']) ?? text(entry[rules.start]);
  const ends = text(entry[rules.end ?? '']) ?? text(entry[rules.start]);
  return {
    cancelled: rules.cancelled !== undefined && entry[rules.cancelled] === true,
    ...(joinBy === undefined ? {} : { joinBy: joinBy.slice(0, 10) }),
    ...(ends === undefined ? {} : { ends: ends.slice(0, 10) }),
    full: isFull(entry, rules.capacity, rules.taken),
  };
};

const decideByRuns = (
  entry: Entry,
  rules: NonNullable<AvailabilityRules['runs']>,
  now: Date,
): Availability | undefined => {
  const { onlyWhen } = rules;
  if (onlyWhen && !onlyWhen.is.includes(String(entry[onlyWhen.field]))) return undefined;
  const list = entry[rules.field];
  const rows = Array.isArray(list) ? list.filter(isEntry) : [];
  const runs = rows.map((row) => ({
    ...readRun(row, rules),
    day: today(now, text(row[rules.timezone ?? ''])),
  }));
  const held = runs.filter((run) => !run.cancelled);
  if (held.length === 0) return { state: 'closed', because: 'no run is planned' };
  const ahead = held.filter((run) => run.ends === undefined || run.ends >= run.day);
  if (ahead.length === 0) return { state: 'over', because: 'all runs are over' };
  const joinable = ahead.filter((run) => run.joinBy === undefined || run.joinBy >= run.day);
  if (joinable.length === 0) {
    return { state: 'closed', because: 'enrolment for the planned runs has closed' };
  }
  if (joinable.every((run) => run.full)) {
    return { state: 'full', because: 'no seat is left in any planned run' };
  }
  return undefined;
};

/**
 * Decides, against the clock, whether an offering can be taken up. `entry` is the raw entry with the fields that
 * `fieldsOfAvailability` names; a field that is missing never closes an offering.
 */
export const decideAvailability = (
  entry: Entry,
  rules: AvailabilityRules,
  now: Date,
): Availability => {
  const { listed, accepting, capacity } = rules;
  if (listed) {
    const value = text(entry[listed.field]);
    if (value !== undefined && !listed.is.includes(value)) {
      return { state: 'unlisted', because: `it is ${value}` };
    }
  }
  if (accepting !== undefined && entry[accepting] === false) {
    return { state: 'closed', because: 'it is not taking anybody on' };
  }
  if (capacity && isFull(entry, capacity.max, capacity.taken)) {
    return { state: 'full', because: `all ${String(entry[capacity.max])} places are taken` };
  }
  const byRuns = rules.runs && decideByRuns(entry, rules.runs, now);
  return byRuns ?? { state: 'open', because: 'open now' };
};

/** The attributes that `decideAvailability` reads, apart from the component that holds the runs. */
export const fieldsOfAvailability = (rules: AvailabilityRules): string[] => [
  ...new Set(
    [
      rules.listed?.field,
      rules.accepting,
      rules.capacity?.max,
      rules.capacity?.taken,
      rules.runs?.onlyWhen?.field,
    ].filter((field): field is string => field !== undefined),
  ),
];
