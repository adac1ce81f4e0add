import { get } from './request';
import type { ArticleTeaser, Named, Page, Site } from './types';

/** For a Strapi that has no site settings yet. */
const NAMELESS: Site = {
  siteTitle: 'A blog without a name',
  tagline: 'Give it one under Site settings in the admin.',
  siteUrl: '',
  recentPostsCount: 5,
  mentorBlockHeading: 'Talk to someone who has been there',
  trainerBlockHeading: 'Learn it step by step',
  disclosure: null,
};

/** What every page shows around its own matter. */
export interface Frame {
  readonly site: Site;
  readonly categories: readonly Named[];
  readonly recent: readonly ArticleTeaser[];
}

const withoutGaps = (setting: Partial<Site>): Site => ({
  ...NAMELESS,
  ...Object.fromEntries(
    Object.entries(setting).filter(([, value]) => value !== null && value !== ''),
  ),
});

/** The site setting answers 404 until somebody has saved it once. */
const readSite = async (): Promise<Site> => {
  const { data } = await get<{ data: Partial<Site> | null }>('site-setting').catch((error) => {
    if (error instanceof Error && error.message.includes('answered 404')) return { data: null };
    throw error;
  });
  return withoutGaps(data ?? {});
};

const readCategories = (): Promise<Page<Named>> =>
  get('categories', { sort: 'sortOrder', 'pagination[pageSize]': '100', fields: 'name,slug' });

const readRecent = (): Promise<Page<ArticleTeaser>> =>
  get('articles', {
    sort: 'postDate:desc',
    'pagination[pageSize]': '20',
    'pagination[withCount]': 'false',
    fields: 'title,slug,postDate,publishedAt',
  });

/** Reads the frame; three requests, side by side. */
export const readFrame = async (): Promise<Frame> => {
  const [site, categories, recent] = await Promise.all([
    readSite(),
    readCategories(),
    readRecent(),
  ]);
  return {
    site,
    categories: categories.data,
    recent: recent.data.slice(0, site.recentPostsCount + 1),
  };
};
