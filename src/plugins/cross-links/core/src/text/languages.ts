/// <reference types="./stopword" />
/** What is known about each language: its stemmer and its stop words. */
import * as stopword from 'stopword';

import { languageOf } from './segmenter';

/** How the text of one language is brought to terms. */
export interface LanguagePack {
  /** Name of the Snowball algorithm; absent: words are kept as they stand. */
  readonly stemmer?: string;
  readonly stopWords: ReadonlySet<string>;
  /** True where words are not parted by spaces and a dictionary has to find them. */
  readonly segmented?: boolean;
}

const pack = (stopWords: readonly string[], stemmer?: string): LanguagePack => ({
  stopWords: new Set(stopWords.map((word) => word.normalize('NFC').toLowerCase())),
  ...(stemmer === undefined ? {} : { stemmer }),
});

const segmented = (stopWords: readonly string[]): LanguagePack => ({
  stopWords: new Set(stopWords),
  segmented: true,
});

/** Made on first use: a site has one to five languages, and the sets of all take 1 MB. */
const MAKERS: Readonly<Record<string, () => LanguagePack>> = {
  ar: () => pack(stopword.ara, 'arabic'),
  bg: () => pack(stopword.bul),
  ca: () => pack(stopword.cat, 'catalan'),
  cs: () => pack(stopword.ces, 'czech'),
  da: () => pack(stopword.dan, 'danish'),
  de: () => pack(stopword.deu, 'german'),
  el: () => pack(stopword.ell),
  en: () => pack(stopword.eng, 'english'),
  es: () => pack(stopword.spa, 'spanish'),
  et: () => pack(stopword.est),
  eu: () => pack(stopword.eus, 'basque'),
  fa: () => pack(stopword.fas),
  fi: () => pack(stopword.fin, 'finnish'),
  fr: () => pack(stopword.fra, 'french'),
  ga: () => pack(stopword.gle, 'irish'),
  he: () => pack(stopword.heb),
  hi: () => pack(stopword.hin),
  hr: () => pack(stopword.hrv),
  hu: () => pack(stopword.hun, 'hungarian'),
  hy: () => pack(stopword.hye, 'armenian'),
  id: () => pack(stopword.ind),
  it: () => pack(stopword.ita, 'italian'),
  ja: () => segmented(stopword.jpn),
  km: () => segmented([]),
  ko: () => pack(stopword.kor),
  lo: () => segmented([]),
  nb: () => pack(stopword.nob, 'norwegian'),
  nl: () => pack(stopword.nld, 'dutch'),
  nn: () => pack(stopword.nob, 'norwegian'),
  no: () => pack(stopword.nob, 'norwegian'),
  pl: () => pack(stopword.pol),
  pt: () => pack(stopword.por, 'portuguese'),
  ro: () => pack(stopword.ron, 'romanian'),
  ru: () => pack(stopword.rus, 'russian'),
  sk: () => pack(stopword.slk),
  sl: () => pack(stopword.slv, 'slovene'),
  sv: () => pack(stopword.swe, 'swedish'),
  th: () => segmented(stopword.tha),
  tr: () => pack(stopword.tur, 'turkish'),
  uk: () => pack(stopword.ukr),
  vi: () => pack(stopword.vie),
  zh: () => segmented(stopword.zho),
};

const PLAIN: LanguagePack = { stopWords: new Set() };

const packs = new Map<string, LanguagePack>();

/** The pack of a locale's language; a language that is not known gets plain words, never an error. */
export const languagePack = (locale: string): LanguagePack => {
  const language = languageOf(locale);
  const known = packs.get(language);
  if (known !== undefined) return known;
  const maker = Object.hasOwn(MAKERS, language) ? MAKERS[language] : undefined;
  if (maker === undefined) return PLAIN;
  const made = maker();
  packs.set(language, made);
  return made;
};

/** Languages with a stemmer or a segmenter of their own. */
export const LANGUAGES: readonly string[] = Object.keys(MAKERS);
