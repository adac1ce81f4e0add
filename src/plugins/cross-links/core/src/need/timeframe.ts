/** The scale of the timeframe dimension (domain-model §5): one day is +1, 27 days 0, two years −1. */

const LONGEST_DAYS = 730;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30;

/** Value of a length in days, logarithmic, clamped to the scale. */
export function timeframeValue(days: number): number {
  const along = Math.log(Math.max(1, days)) / Math.log(LONGEST_DAYS);
  return 1 - 2 * Math.min(1, along);
}

/** The length that a value stands for, in words: `about 3 weeks`. */
export function timeframeInWords(value: number): string {
  const days = Math.round(LONGEST_DAYS ** ((1 - value) / 2));
  if (days <= 1) return 'one day';
  if (days < 2 * DAYS_A_WEEK) return `${String(days)} days`;
  if (days < 2 * DAYS_A_MONTH) return `about ${String(Math.round(days / DAYS_A_WEEK))} weeks`;
  return `about ${String(Math.round(days / DAYS_A_MONTH))} months`;
}
