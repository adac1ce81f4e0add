import { fingerprint } from '../../../core/src';

/** Eight digits are 32 bits: of 100,000 words about one shares its token with another. */
const DIGITS = 8;

/**
 * A word as the database's full text sees it: a short word of letters and digits that no parser splits, no stop list
 * holds, no shortest length leaves out, and no collation takes for another.
 */
export const wordToken = (term: string): string => `w${fingerprint(term).slice(0, DIGITS)}`;
