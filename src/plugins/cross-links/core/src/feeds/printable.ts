/**
 * Control characters, for which XML 1.0 has no place, in CDATA neither (https://www.w3.org/TR/xml/#charsets), but for
 * tabs and ends of lines; and halves of surrogate pairs.
 */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as every feed can carry it: pasted text has vertical tabs, and one makes a whole feed unreadable. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, ' ');
