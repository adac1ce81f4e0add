import type { NeedSummary } from '../need/verdict';
import { phrasesFor } from './phrases';
import type { Phrases } from './phrases/catalogue';
import type { Reason } from './reasons';

interface Saying {
  readonly locale: string;
  readonly need: NeedSummary | null;
  /** Words this caller may see; a word that is not among them is left out. Absent: all. */
  readonly mayShow?: (word: string) => boolean;
}

/** Making one takes longer than all else in a sentence. */
const formats = new Map<string, Intl.ListFormat>();

const formatOf = (locale: string): Intl.ListFormat => {
  const known = formats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  formats.set(locale, known);
  return known;
};

const listed = (words: readonly string[], { listLocale, quotes }: Phrases): string =>
  formatOf(listLocale).format(words.map((word) => `${quotes[0]}${word}${quotes[1]}`));

const sentence = (
  reason: Reason,
  words: readonly string[],
  need: NeedSummary | null,
  phrases: Phrases,
): string => {
  switch (reason.part) {
    case 'topic':
      return words.length > 0
        ? phrases.topic.replace('{words}', () => listed(words, phrases))
        : phrases.topicAlone;
    case 'need':
      return need?.decidedBy === 'editor'
        ? phrases.needByEditor
        : phrases.need[need?.verdict ?? 'unknown'];
    case 'quality':
      return phrases.quality;
    case 'curation':
      return phrases.curation;
    default:
      // A part that a newer engine stored: what it said itself.
      return (reason as { readonly text: string }).text;
  }
};

/**
 * Stored reasons as one caller reads them: in the language of `locale`, and with no word that it may not see. The
 * data (part, value) stay as they are.
 */
export const sayReasons = (
  reasons: readonly Reason[],
  { locale, need, mayShow = () => true }: Saying,
): readonly Reason[] => {
  const phrases = phrasesFor(locale);
  return reasons.map((reason) => {
    const words = reason.words.filter(mayShow);
    return { ...reason, words, text: sentence(reason, words, need, phrases) };
  });
};
