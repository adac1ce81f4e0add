import type { ScoreParts } from './match';

/** Each part of a score with its name, the signals of a site among them; they sum to the score. */
export const namedParts = ({ signals = {}, ...parts }: ScoreParts): readonly [string, number][] => [
  ...Object.entries(parts),
  ...Object.entries(signals),
];
