import type { NeedSummary } from './verdict';

/** What an assessment says, without what led to it. */
export const needSummary = (need: NeedSummary): NeedSummary => {
  const { verdict, probability, confidence, sure, unknownBecause, decidedBy } = need;
  const because = unknownBecause === undefined ? {} : { unknownBecause };
  return { verdict, probability, confidence, sure, ...because, decidedBy };
};
