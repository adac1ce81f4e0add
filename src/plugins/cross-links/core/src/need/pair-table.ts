import { UNKNOWN } from './unknown-place';

/** A third of the slots stays free, so that a search ends after few steps. */
const SLOTS_PER_PAIR = 1.5;
/** Knuth's multiplicative hashing: 2³² divided by the golden ratio, an odd number (TAOCP 3, §6.4). */
const SPREAD = 0x9e3779b1;

/**
 * Values of pairs of small numbers, in one flat table: a text asks for each of its pairs, and maps within a map send the
 * processor all over memory.
 */
export interface PairTable {
  /** The value of a pair, or `UNKNOWN`. */
  get(first: number, second: number): number;
}

/**
 * @param pairs different ones; both numbers from 0 to below `range`
 * @param range at most 46,340, so that a pair is one 32-bit number
 */
export function pairTable(
  pairs: readonly (readonly [first: number, second: number, value: number])[],
  range: number,
): PairTable {
  const bits = Math.ceil(Math.log2(pairs.length * SLOTS_PER_PAIR + 2));
  const size = 2 ** bits;
  const keys = new Int32Array(size).fill(-1);
  const values = new Int32Array(size).fill(UNKNOWN);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, SPREAD) >>> (32 - bits);
    for (;;) {
      const held = keys[slot];
      if (held === key || held === -1) return slot;
      slot = (slot + 1) & (size - 1);
    }
  };
  for (const [first, second, value] of pairs) {
    const key = first * range + second;
    const slot = slotOf(key);
    keys[slot] = key;
    values[slot] = value;
  }
  return { get: (first, second) => values[slotOf(first * range + second)] ?? UNKNOWN };
}
