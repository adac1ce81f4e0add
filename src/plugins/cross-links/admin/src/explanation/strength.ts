import { strengthMessages } from '../messages/explanation';

/** Scores are calibrated: about the chance that the offering is the right one. */
const FROM: readonly (readonly [keyof typeof strengthMessages, number])[] = [
  ['strong', 0.6],
  ['good', 0.4],
  ['fair', 0.2],
];

/** The word for a score of 0..1. */
export const strengthOf = (score: number): keyof typeof strengthMessages =>
  FROM.find(([, from]) => score >= from)?.[0] ?? 'weak';

/** 0..1 as whole hundredths, for people. */
export const hundredths = (value: number): number => Math.round(value * 100);
