import type { Sweep } from '../repositories/sweeps';

/** Whether a pass goes over everything and mends what it finds. */
export const isWholePass = ({ source, locale, dryRun }: Sweep): boolean =>
  source === '' && locale === '' && !dryRun;
