import { crossLinks, get } from './request';
import type { ArticleTeaser, Mentor, Page, Program } from './types';

const LISTED = { 'filters[listingState][$eq]': 'listed', 'pagination[pageSize]': '100' };

const readOne = async <Entry>(type: string, slug: string): Promise<Entry | undefined> => {
  const { data } = await get<Page<Entry>>(type, { 'filters[slug][$eq]': slug, populate: '*' });
  return data[0];
};

export const readMentor = (slug: string): Promise<Mentor | undefined> =>
  readOne('mentor-profiles', slug);

export const readProgram = (slug: string): Promise<Program | undefined> =>
  readOne('trainer-programs', slug);

export const readMentors = (): Promise<Page<Mentor>> =>
  get('mentor-profiles', { ...LISTED, sort: 'displayName', populate: 'photo,channels,pricing' });

export const readPrograms = (): Promise<Page<Program>> =>
  get('trainer-programs', { ...LISTED, sort: 'title', populate: 'runs,pricing' });

/** The stories whose readers are led to an offering. */
export const readStories = async (
  type: 'mentor-profiles' | 'trainer-programs',
  documentId: string,
): Promise<readonly ArticleTeaser[]> => {
  const { data } = await crossLinks.to<ArticleTeaser>(type, documentId, {
    limit: 6,
    fields: ['title', 'slug', 'postDate', 'publishedAt'],
  });
  return data.map(({ source }) => source);
};
