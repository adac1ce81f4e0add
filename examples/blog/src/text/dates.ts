import type { Program, Run } from '../strapi/types';

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Tue, 07 Jan 2025` */
export const day = (iso: string): string => DAY.format(new Date(iso));

/** `20–21 Jan 2027` */
export const span = ({ startDate, endDate }: Run): string =>
  SHORT.formatRange(new Date(startDate), new Date(endDate));

/** Runs that can still be joined or attended, the next one first. */
export const comingRuns = (
  { runs = [] }: Program,
  today = new Date().toISOString().slice(0, 10),
): Run[] =>
  runs
    .filter(({ cancelled, endDate }) => !cancelled && endDate >= today)
    .sort((a, b) => a.startDate.localeCompare(b.startDate));
