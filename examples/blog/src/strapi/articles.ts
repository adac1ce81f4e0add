import { get } from './request';
import type { Article, Author, Named, Page, TeaserWithLinks } from './types';

const PAGE_SIZE = 8;

/** The links come with the article: one request. */
export const readArticle = async (slug: string): Promise<Article | undefined> => {
  const { data } = await get<Page<Article>>('articles', {
    'filters[slug][$eq]': slug,
    'populate[author][populate]': 'avatar',
    'populate[cover]': 'true',
    'populate[tags]': 'true',
    'populate[categories]': 'true',
    crossLinks: 'true',
    crossLinksFields: '*',
    crossLinksPopulate: 'photo,channels,runs,pricing',
  });
  return data[0];
};

/** Articles, the newest first, each with what it leads to; `filters` as Strapi writes them. */
export const readArticles = (
  page: number,
  filters: Record<string, string> = {},
): Promise<Page<TeaserWithLinks>> =>
  get('articles', {
    ...filters,
    sort: 'postDate:desc',
    fields: 'title,slug,excerpt,body,postDate,publishedAt',
    'populate[author][fields]': 'name,slug',
    'populate[categories][fields]': 'name,slug',
    'pagination[page]': String(page),
    'pagination[pageSize]': String(PAGE_SIZE),
    crossLinks: 'true',
    crossLinksLimit: '2',
    crossLinksFields: 'displayName,title,slug',
  });

const readOne = async <Entry>(
  type: string,
  slug: string,
  query: Record<string, string> = {},
): Promise<Entry | undefined> => {
  const { data } = await get<Page<Entry>>(type, { 'filters[slug][$eq]': slug, ...query });
  return data[0];
};

export const readAuthor = (slug: string): Promise<Author | undefined> =>
  readOne('authors', slug, { populate: 'avatar' });

export const readCategory = (slug: string): Promise<Named | undefined> =>
  readOne('categories', slug);

export const readTag = (slug: string): Promise<Named | undefined> => readOne('tags', slug);
