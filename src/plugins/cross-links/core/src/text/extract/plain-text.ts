import type { TextSegment } from '../../documents';
import { createSegmentList } from './segment-list';

const BLANK_LINE = /\r?\n[ \t]*\r?\n/u;

/** One segment a paragraph; blank lines part paragraphs. */
export const segmentsFromPlainText = (text: string, field: string): readonly TextSegment[] => {
  const list = createSegmentList(field);
  for (const paragraph of text.split(BLANK_LINE)) list.add('body', paragraph);
  return list.segments;
};
