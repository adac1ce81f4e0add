import type { CorpusStatistics } from '../indexing/statistics';
import { inverseFrequency } from './inverse-frequency';

/** A term is salient when it is rarer than one in the root of all texts: half of the largest log rarity. */
const SALIENT_RARITY = 0.5;

/**
 * A word in so large a share of a site's own texts, and rare in the language, is what the site is about. At .25 the
 * judged sets serve what they served; .1 costs .013 of what is relevant on career-programs.
 */
const SUBJECT_SHARE = 0.25;

/**
 * Whether a term says what a text is about: it is rare on the site, or it is the site's own subject. On a blog about
 * feedback "feedback" stands in every text, and is what they share with what is offered there.
 */
export const salience = (statistics: CorpusStatistics): ((term: number) => boolean) => {
  const onSite = inverseFrequency(statistics);
  const { language, texts, documentFrequency } = statistics;
  if (!language) return (term) => onSite(term) >= SALIENT_RARITY;
  const inLanguage = inverseFrequency(language);
  const ownTexts = texts - language.texts;
  const isSubject = (term: number): boolean => {
    const own = (documentFrequency[term] ?? 0) - (language.documentFrequency[term] ?? 0);
    return own >= SUBJECT_SHARE * ownTexts && inLanguage(term) >= SALIENT_RARITY;
  };
  return (term) => onSite(term) >= SALIENT_RARITY || isSubject(term);
};
