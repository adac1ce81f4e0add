import type { Phrases } from './catalogue';
import { DE } from './de';
import { EN } from './en';
import { FR } from './fr';

const CATALOGUES: Readonly<Record<string, Phrases>> = { en: EN, fr: FR, de: DE };

/** The words of a locale's language (`fr-CA` speaks French); English where there is no catalogue. */
export const phrasesFor = (locale: string): Phrases =>
  CATALOGUES[locale.split(/[-_]/)[0]?.toLowerCase() ?? ''] ?? EN;
