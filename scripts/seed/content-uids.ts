/** The content types of the schema pack, in the order in which they can be written. */
export const CONTENT_UIDS = [
  'api::site-setting.site-setting',
  'api::category.category',
  'api::tag.tag',
  'api::author.author',
  'api::mentor-profile.mentor-profile',
  'api::trainer-program.trainer-program',
  'api::article.article',
] as const;

export type ContentUid = (typeof CONTENT_UIDS)[number];

/** Types of which a version can be a draft. */
export const DRAFTABLE_UIDS: ReadonlySet<ContentUid> = new Set([
  'api::mentor-profile.mentor-profile',
  'api::trainer-program.trainer-program',
  'api::article.article',
]);
