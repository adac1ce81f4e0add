/** The longest summary that the schemas take. */
const SUMMARY_LENGTH = 400;

/**
 * Divides a text into an opening of whole sentences, short enough for a card, and the rest.
 * Together they are the text again: nothing is said twice on a page that prints both.
 */
export function splitOpening(text: string): { opening: string; rest: string } {
  const sentences = text.match(/[^.?!…]+[.?!…]+(?:["”»)]*)(?:\s+|$)|.+$/gu) ?? [text];
  let opening = '';
  for (const sentence of sentences) {
    if ((opening + sentence).trimEnd().length > SUMMARY_LENGTH) break;
    opening += sentence;
  }
  if (opening === '') opening = text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH));
  return { opening: opening.trim(), rest: text.slice(opening.length).trim() };
}
