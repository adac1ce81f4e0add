/** Cutting long text into pieces that a segmenter takes in linear time. */

/**
 * `Intl.Segmenter` grows faster than its input: 100,000 Japanese characters took 4.6 s in one piece and are linear in
 * pieces of this length (ranking.md, "The shape that follows").
 */
export const MAX_PIECE_LENGTH = 2000;

/** How far back from the end of a piece a white space is looked for, so that words stay whole. */
const LOOK_BACK = 200;

/** A part of a text and where it starts, in UTF-16 units. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x3000 || unit === 0x3002;

const cutBefore = (text: string, limit: number): number => {
  for (let at = limit; at > limit - LOOK_BACK; at -= 1) {
    if (isSpace(text.charCodeAt(at - 1))) return at;
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
};

/** Cuts a text into pieces of at most {@link MAX_PIECE_LENGTH}, after a white space where one is near. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > MAX_PIECE_LENGTH) {
    const end = cutBefore(text, start + MAX_PIECE_LENGTH);
    pieces.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) pieces.push({ text: text.slice(start), start });
  return pieces;
};
