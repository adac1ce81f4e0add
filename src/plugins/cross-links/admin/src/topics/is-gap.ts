import type { TopicCell, TopicRow } from '../../../core/src/contracts/reports';

/** Readers ask, and nothing is open for them. */
export const isUnserved = ({ sources, offerings }: TopicCell): boolean =>
  sources > 0 && offerings === 0;

export const isGap = ({ mentor, trainer }: TopicRow): boolean =>
  isUnserved(mentor) || isUnserved(trainer);
