import type { SeedRef } from './planned-document';
import type { SeedFiles, TranslatedLocale } from './seed-shapes';
import { slugify } from './slugify';

/** What a tag is called in one language, and which tag to use where two share a name. */
interface LocalTagNames {
  /** Tag key → its name. */
  readonly names: ReadonlyMap<string, string>;
  /** Tag key → the tag that already bears the name it was to have. */
  readonly sameAs: ReadonlyMap<string, string>;
}

export type TagNames = Readonly<Record<TranslatedLocale, LocalTagNames>>;

const TAG_NAME_LENGTH = 60;

/** The key of a tag: two spellings of one name are one tag. */
export const tagKey = (name: string): string => slugify(name);

/** A relation to the tag of that English name. */
export const tagRef = (name: string): SeedRef => ({ uid: 'api::tag.tag', key: tagKey(name) });

type Pair = readonly [english: string, translated: string];

// Translators keep the order of the English list; a list of another length says nothing certain.
function pairs(english: readonly string[], translated: readonly string[] = []): Pair[] {
  if (english.length !== translated.length) return [];
  return english.map((name, index): Pair => [name, translated[index] ?? name]);
}

function translatedPairs(files: SeedFiles, locale: TranslatedLocale): Pair[] {
  const { articles, offerings } = files.translations[locale];
  const sources = new Map(
    [files.foundingArticle, ...files.articles].map((article) => [article.key, article.tags]),
  );
  const skills = new Map(files.programs.map((program) => [program.key, program.skills ?? []]));
  const tags = new Map([...files.mentors, ...files.programs].map((o) => [o.key, o.tags]));
  return [
    ...articles.flatMap((entry) => pairs(sources.get(entry.key) ?? [], entry.tags)),
    ...offerings.flatMap((entry) => {
      const own = tags.get(entry.key) ?? [];
      // A mentor's tags are its topics followed by its skills; a program keeps its skills apart.
      const taught = skills.get(entry.key);
      const topicCount = taught ? own.length : own.length - (entry.skills?.length ?? 0);
      return [
        ...pairs(own.slice(0, topicCount), entry.topics),
        ...pairs(taught ?? own.slice(topicCount), entry.skills),
      ];
    }),
  ];
}

function localTagNames(files: SeedFiles, locale: TranslatedLocale): LocalTagNames {
  const names = new Map<string, string>();
  const sameAs = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [english, translated] of translatedPairs(files, locale)) {
    const key = tagKey(english);
    const name = translated.trim();
    const slug = slugify(name);
    const isUsable = slug !== '' && !name.includes(',') && name.length <= TAG_NAME_LENGTH;
    if (!isUsable || names.has(key) || sameAs.has(key)) continue;
    const owner = owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, key);
      names.set(key, name);
    } else {
      sameAs.set(key, owner);
    }
  }
  return { names, sameAs };
}

/** The names of all tags that the translations use, by language. */
export function tagNames(files: SeedFiles): TagNames {
  return { fr: localTagNames(files, 'fr'), de: localTagNames(files, 'de') };
}

/** Relations to those of the tags that exist in a language, without doubles. */
export function localTagRefs(names: LocalTagNames, english: readonly string[]): SeedRef[] {
  const keys = english
    .map(tagKey)
    .map((key) => names.sameAs.get(key) ?? key)
    .filter((key) => names.names.has(key));
  return [...new Set(keys)].map((key) => ({ uid: 'api::tag.tag', key }));
}
