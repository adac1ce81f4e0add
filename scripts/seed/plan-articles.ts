import { foundingBody } from './founding-body';
import { authorRef, categoryRef } from './plan-base';
import type { PlannedDocument } from './planned-document';
import {
  TRANSLATED_LOCALES,
  type ArticleSeed,
  type SeedFields,
  type SeedFiles,
} from './seed-shapes';
import { slugify } from './slugify';
import { localTagRefs, tagRef, type TagNames } from './tag-names';
import { paragraphsOf, textBlocks } from './text-blocks';

function planArticle(
  article: Omit<ArticleSeed, 'body'>,
  fields: SeedFields,
  files: SeedFiles,
  names: TagNames,
): PlannedDocument {
  const shared = {
    author: authorRef(article.author),
    categories: article.categories.map(categoryRef),
  };
  const { slug, title, postDate } = article;
  return {
    uid: 'api::article.article',
    key: article.key,
    published: article.draft !== true,
    versions: [
      {
        locale: 'en',
        fields: { title, slug, postDate, ...fields },
        relations: { ...shared, tags: article.tags.map(tagRef) },
      },
      ...TRANSLATED_LOCALES.flatMap((locale) => {
        const text = files.translations[locale].articles.find(({ key }) => key === article.key);
        if (!text) return [];
        return [
          {
            locale,
            fields: {
              title: text.title,
              slug: slugify(text.title),
              body: textBlocks(paragraphsOf(text.body)),
            },
            relations: { ...shared, tags: localTagRefs(names[locale], article.tags) },
          },
        ];
      }),
    ],
  };
}

/** The article on mentors and trainers, then the others, with their translations. */
export function planArticles(files: SeedFiles, names: TagNames): PlannedDocument[] {
  const { foundingArticle } = files;
  const { excerpt } = foundingArticle;
  const body = foundingBody(foundingArticle);
  return [
    planArticle(foundingArticle, { excerpt, body }, files, names),
    ...files.articles.map((article) =>
      planArticle(article, { body: textBlocks(article.body) }, files, names),
    ),
  ];
}
