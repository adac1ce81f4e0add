import { type Check, cannotBePublished, type Entry, worthALook } from '../problem';
import { dayOf, partOf, rowsOf, textOf } from '../values';

const FEWEST_WORDS = 40;
const YEARS_AHEAD = 2;

/** A word; in scripts that put no space between words, a letter. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

const wordsIn = (text: string): number => [...text.matchAll(WORD)].length;

/** The text of one block: its leaves are joined as they are, for marks divide words. */
const textIn = (block: Entry): string =>
  typeof block['text'] === 'string'
    ? block['text']
    : rowsOf(block, 'children')
        .map(textIn)
        .join(block['type'] === 'list' ? '\n' : '');

/** R01: an article has something to say. */
export const hasBody: Check = (article) => {
  const count = wordsIn(rowsOf(article, 'body').map(textIn).join('\n'));
  return count >= FEWEST_WORDS
    ? []
    : [
        cannotBePublished(
          'R01',
          'body',
          `Write at least ${FEWEST_WORDS} words before publishing; this article has ${count}.`,
        ),
      ];
};

/** R02: a post date far ahead is a slip of the pen. */
export const hasNearPostDate: Check = (article, now) => {
  const day = dayOf(textOf(article, 'postDate'));
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + YEARS_AHEAD);
  const last = dayOf(limit.toISOString());
  return day <= last
    ? []
    : [
        cannotBePublished(
          'R02',
          'postDate',
          `The post date is ${day}. Choose a date before ${last}.`,
        ),
      ];
};

/** R03 */
export const hasAuthor: Check = (article) =>
  partOf(article, 'author')
    ? []
    : [
        cannotBePublished(
          'R03',
          'author',
          'Choose an author. The public page shows a name beside the date.',
        ),
      ];

/** R27: a choice against the suggestion comes with its reason. */
export const saysWhyOverruled: Check = (article) => {
  const curation = partOf(article, 'crossLinks');
  if (!curation || textOf(curation, 'mode') === '' || textOf(curation, 'mode') === 'auto')
    return [];
  return textOf(curation, 'note') === ''
    ? [
        worthALook(
          'R27',
          'crossLinks.note',
          'Tell the next editor why you overrode the suggestion.',
        ),
      ]
    : [];
};
