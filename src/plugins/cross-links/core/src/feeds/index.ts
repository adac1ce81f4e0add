export { feedContent } from './feed-content';
export type { FeedArticle, FeedContent, FeedItem, FeedLink } from './feed-content';
