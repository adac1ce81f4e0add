type Texts = Readonly<Record<string, string>>;

/** English stands in the code; each other language is a chunk of its own, loaded where an editor chose it. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  de: () => import('./de.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
};

/** The texts of a language, or none: English shows then. */
export const loadTranslation = async (
  locale: string,
): Promise<{ locale: string; data: Texts }> => ({
  locale,
  data: (await LANGUAGES[locale]?.())?.default ?? {},
});
