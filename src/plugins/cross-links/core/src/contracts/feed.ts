import { z } from 'zod';

import { pageQuery } from './page-query';
import { parseInput } from './parse';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number];

const MOST_ITEMS = 50;

/** `GET …/feed/:format` */
export const feedQuery = z.object({
  locale: pageQuery.locale,
  items: z.coerce.number().int().min(1).max(MOST_ITEMS).default(20).describe('Newest articles.'),
});

export type FeedQuery = z.infer<typeof feedQuery>;

/** Throws a CrossLinksError `invalid-query`; unknown parameters are refused where the host refuses them. */
export const parseFeedQuery = (given: unknown, isStrict: boolean): FeedQuery =>
  parseInput(isStrict ? feedQuery.strict() : feedQuery, given);
