/** One `Intl.Segmenter` a language and granularity: making one costs a millisecond, so they are kept. */

const segmenters = new Map<string, Intl.Segmenter>();

/** The primary language of a BCP 47 tag in lower case; a tag that is no tag gives itself: `fr-CA` → `fr`. */
export const languageOf = (locale: string): string =>
  locale.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';

const supportedLocale = (language: string): string => {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en'; // not a BCP 47 tag at all, for example an empty string
  }
};

/** The segmenter for a language; an unknown language gets that of English, whose rules are Unicode's defaults. */
export const segmenterFor = (locale: string, granularity: 'word' | 'sentence'): Intl.Segmenter => {
  const language = languageOf(locale);
  const key = `${granularity}:${language}`;
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(supportedLocale(language), { granularity });
    segmenters.set(key, segmenter);
  }
  return segmenter;
};
