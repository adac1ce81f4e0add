import type { FieldRole, TextSegment } from '../../documents';

/** Collects segments of one field, leaving out what has no text. */
export interface SegmentList {
  add(role: FieldRole, text: string): void;
  readonly segments: readonly TextSegment[];
}

const SPACES = /\s+/gu;

/** An empty list for a field; white space runs become one space. */
export const createSegmentList = (field: string): SegmentList => {
  const segments: TextSegment[] = [];
  return {
    add: (role, text) => {
      const plain = text.replace(SPACES, ' ').trim();
      if (plain !== '') segments.push({ field, role, text: plain });
    },
    segments,
  };
};
