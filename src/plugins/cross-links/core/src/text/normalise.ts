/** Bringing words to one written form. */

/** Longer words are cut before they are stemmed or kept: no language has them, hostile text does. */
export const MAX_WORD_LENGTH = 64;

/**
 * NFC, lower case, at most {@link MAX_WORD_LENGTH} units, by rules that do not depend on the machine's locale: equal
 * text gives equal words on every server.
 */
export const normaliseWord = (word: string): string => {
  const short = word.length > MAX_WORD_LENGTH ? word.slice(0, MAX_WORD_LENGTH) : word;
  return short.normalize('NFC').toLowerCase();
};

const QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4]/gu;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu;
const SPACE = /\s+/gu;

/**
 * A run of text in one form for comparing and hashing: NFC, plain quotes, single spaces, no white space around it.
 * Case is kept, because sentence models read it.
 */
export const normaliseText = (text: string): string =>
  text.normalize('NFC').replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(SPACE, ' ').trim();
