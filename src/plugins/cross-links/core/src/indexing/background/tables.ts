import { languageOf } from '../../text/segmenter';
import type { BackgroundTable } from './background-table';
import { ENGLISH } from './en';

/**
 * Tables by language. Only English has one: no word list under a licence that an MIT package may carry was to be had for
 * the others, whose stop words and own texts have to do.
 */
const TABLES: Readonly<Record<string, BackgroundTable>> = { en: ENGLISH };

/** The table of a locale's language, if there is one. */
export const backgroundFor = (locale: string): BackgroundTable | undefined => {
  const language = languageOf(locale);
  return Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
};
