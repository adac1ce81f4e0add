/** Languages of the seed besides English, which is the default. */
export const TRANSLATED_LOCALES = ['fr', 'de'] as const;
export type TranslatedLocale = (typeof TRANSLATED_LOCALES)[number];
export type SeedLocale = 'en' | TranslatedLocale;

/** Attribute values as they stand in the files; dates may be relative to the day of seeding. */
export type SeedFields = Readonly<Record<string, unknown>>;

type Translations<T> = { readonly [Locale in TranslatedLocale]?: T };

interface SiteSettingSeed extends Translations<SeedFields> {
  readonly [field: string]: unknown;
}

interface CategorySeed extends Translations<string> {
  readonly key: string;
  /** The key itself, when absent. */
  readonly name?: string;
  readonly description?: string;
  readonly parent?: string;
  readonly needHint?: string;
}

interface TagSeed {
  readonly name: string;
  readonly kind: string;
  readonly synonyms?: readonly string[];
  readonly needHint?: string;
}

interface AuthorSeed extends Translations<SeedFields> {
  readonly key: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly affiliation: string;
  readonly bio: string;
  readonly orcid?: string;
  readonly links?: readonly SeedFields[];
}

export interface OfferingSeed {
  readonly key: string;
  readonly slug: string;
  readonly draft?: boolean;
  /** The whole text; its opening becomes the summary, the rest the story or the description. */
  readonly text: string;
  /** One closing line of facts for the page. */
  readonly practical: string;
  readonly tags: readonly string[];
  /** Only of a program. */
  readonly skills?: readonly string[];
  readonly categories: readonly string[];
  readonly author?: string;
  readonly fields: SeedFields;
}

export interface ArticleSeed {
  readonly key: string;
  readonly slug: string;
  readonly draft?: boolean;
  readonly title: string;
  readonly author: string;
  readonly postDate: unknown;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly body: readonly string[];
}

interface FoundingSection {
  readonly heading: string;
  readonly mentor: readonly string[];
  readonly trainer: readonly string[];
}

export interface FoundingArticleSeed extends Omit<ArticleSeed, 'body'> {
  readonly excerpt: string;
  readonly heading: string;
  readonly introduction: string;
  readonly sections: readonly FoundingSection[];
  readonly summaryHeading: string;
  readonly summary: { readonly mentor: string; readonly trainer: string };
  readonly closing: string;
}

interface ArticleTranslation {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly tags?: readonly string[];
}

export interface OfferingTranslation {
  readonly key: string;
  readonly title: string;
  readonly headline: string;
  readonly summary: string;
  readonly skills?: readonly string[];
  readonly topics?: readonly string[];
  readonly outcomes?: readonly string[];
}

export interface LocaleSeed {
  readonly articles: readonly ArticleTranslation[];
  readonly offerings: readonly OfferingTranslation[];
}

/** Everything in `database/seeds`. */
export interface SeedFiles {
  readonly siteSetting: SiteSettingSeed;
  readonly categories: readonly CategorySeed[];
  readonly tags: readonly TagSeed[];
  readonly authors: readonly AuthorSeed[];
  readonly mentors: readonly OfferingSeed[];
  readonly programs: readonly OfferingSeed[];
  readonly articles: readonly ArticleSeed[];
  readonly foundingArticle: FoundingArticleSeed;
  readonly translations: Readonly<Record<TranslatedLocale, LocaleSeed>>;
}
