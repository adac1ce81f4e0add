import type { PlannedDocument, SeedRef } from './planned-document';
import { TRANSLATED_LOCALES, type SeedFields, type SeedFiles } from './seed-shapes';
import { slugify } from './slugify';
import { tagKey, type TagNames } from './tag-names';

const NONE: PlannedDocument['versions'][number]['relations'] = {};

export const categoryRef = (key: string): SeedRef => ({ uid: 'api::category.category', key });
export const authorRef = (key: string): SeedRef => ({ uid: 'api::author.author', key });

/** The single document that names the site. */
export function planSiteSetting({ siteSetting }: SeedFiles): PlannedDocument {
  const { fr, de, ...english } = siteSetting;
  const local = { fr, de };
  return {
    uid: 'api::site-setting.site-setting',
    key: 'site-setting',
    published: true,
    versions: [
      { locale: 'en', fields: english, relations: NONE },
      ...TRANSLATED_LOCALES.flatMap((locale) => {
        const fields = local[locale];
        return fields ? [{ locale, fields, relations: NONE }] : [];
      }),
    ],
  };
}

/** Categories, parents before the children that name them. */
export function planCategories({ categories }: SeedFiles): PlannedDocument[] {
  const ordered = [...categories].sort(
    (a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined),
  );
  return ordered.map((category) => {
    const { key, description, needHint, parent } = category;
    const name = category.name ?? key;
    const relations = parent ? { parent: categoryRef(parent) } : NONE;
    const fields: SeedFields = {
      name,
      slug: slugify(name),
      sortOrder: categories.indexOf(category),
      ...(description ? { description } : {}),
      ...(needHint ? { needHint } : {}),
    };
    return {
      uid: 'api::category.category',
      key,
      published: true,
      versions: [
        { locale: 'en', fields, relations },
        ...TRANSLATED_LOCALES.flatMap((locale) => {
          const local = category[locale];
          if (!local) return [];
          return [{ locale, fields: { name: local, slug: slugify(local) }, relations }];
        }),
      ],
    };
  });
}

/** Tags, each in the languages whose entries use it. */
export function planTags({ tags }: SeedFiles, names: TagNames): PlannedDocument[] {
  return tags.map((tag) => {
    const key = tagKey(tag.name);
    return {
      uid: 'api::tag.tag',
      key,
      published: true,
      versions: [
        { locale: 'en', fields: { ...tag, slug: key }, relations: NONE },
        ...TRANSLATED_LOCALES.flatMap((locale) => {
          const name = names[locale].names.get(key);
          return name ? [{ locale, fields: { name, slug: slugify(name) }, relations: NONE }] : [];
        }),
      ],
    };
  });
}

/** Authors; what is not translated stays as it is. */
export function planAuthors({ authors }: SeedFiles): PlannedDocument[] {
  return authors.map(({ key, fr, de, ...english }) => {
    const local = { fr, de };
    const { jobTitle, affiliation, bio } = english;
    return {
      uid: 'api::author.author',
      key,
      published: true,
      versions: [
        { locale: 'en', fields: { ...english, slug: key }, relations: NONE },
        ...TRANSLATED_LOCALES.flatMap((locale) => {
          const fields = local[locale];
          if (!fields) return [];
          const all = { jobTitle, affiliation, bio, ...fields, slug: key };
          return [{ locale, fields: all, relations: NONE }];
        }),
      ],
    };
  });
}
