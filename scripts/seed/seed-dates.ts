interface RelativeDate {
  readonly daysFromToday: number;
  /** A time of day such as 09:00 makes it a moment (UTC) and not a date. */
  readonly at?: string;
}

function isRelativeDate(value: object): value is RelativeDate {
  return 'daysFromToday' in value && typeof value.daysFromToday === 'number';
}

function resolveDate({ daysFromToday, at }: RelativeDate, today: Date): string {
  const day = new Date(today);
  day.setUTCDate(day.getUTCDate() + daysFromToday);
  const date = day.toISOString().slice(0, 10);
  return at === undefined ? date : `${date}T${at}:00.000Z`;
}

/**
 * A copy of seed data in which every `{ "daysFromToday": n }` has become a date counted from
 * today, so that what was to come when the files were written is still to come.
 */
export function resolveDates(value: unknown, today: Date): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveDates(item, today));
  if (value === null || typeof value !== 'object') return value;
  if (isRelativeDate(value)) return resolveDate(value, today);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, resolveDates(inner, today)]),
  );
}
