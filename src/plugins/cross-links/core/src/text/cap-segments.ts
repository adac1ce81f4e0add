import type { TextSegment } from '../documents';

/**
 * Longest text that is read of one entry, in UTF-16 units: about 35,000 words, more than any article. What comes after
 * says nothing new about the subject, and reading 5 MB would hold up every other job for seconds.
 */
export const MAX_TEXT = 200_000;

/** The segments up to `max` units in all; the one that crosses the line is cut there. */
export const capSegments = (segments: readonly TextSegment[], max = MAX_TEXT): TextSegment[] => {
  const kept: TextSegment[] = [];
  let left = max;
  for (const segment of segments) {
    if (left <= 0) break;
    kept.push(
      segment.text.length > left ? { ...segment, text: segment.text.slice(0, left) } : segment,
    );
    left -= segment.text.length;
  }
  return kept;
};
