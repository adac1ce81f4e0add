import type { OfferingSettings } from '../../../core/src';

import { isRow, type Row } from '../repositories/rows';

/** Ratings are shrunk towards the middle as if this many people had given 3.5 of 5. */
const PRIOR_COUNT = 10;
const PRIOR_AVERAGE = 3.5;
const BEST = 5;
const FEATURED_BONUS = 0.1;

/** 0..1 from the rating and `featured`; undefined where the type has neither. */
export const qualityOf = (row: Row, settings: OfferingSettings['quality']): number | undefined => {
  const { rating, featured } = settings;
  if (rating === undefined && featured === undefined) return undefined;
  const given = rating === undefined ? undefined : row[rating];
  const average = isRow(given) ? Number(given.average ?? PRIOR_AVERAGE) : PRIOR_AVERAGE;
  const count = isRow(given) ? Number(given.count ?? 0) : 0;
  const shrunk = (average * count + PRIOR_AVERAGE * PRIOR_COUNT) / (count + PRIOR_COUNT);
  const bonus = featured !== undefined && row[featured] === true ? FEATURED_BONUS : 0;
  return Math.min(1, Math.max(0, shrunk / BEST + bonus));
};
