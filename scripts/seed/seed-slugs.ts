import type { ContentUid } from './content-uids';
import type { SeedFiles } from './seed-shapes';

interface SeedAddress {
  readonly uid: ContentUid;
  readonly slug: string;
}

/** Where the articles and offerings of the seed are found, by their key in the files. */
export function seedSlugs(files: SeedFiles): ReadonlyMap<string, SeedAddress> {
  const of = (uid: ContentUid, entries: readonly { key: string; slug: string }[]) =>
    entries.map(({ key, slug }): [string, SeedAddress] => [key, { uid, slug }]);
  return new Map([
    ...of('api::article.article', [files.foundingArticle, ...files.articles]),
    ...of('api::mentor-profile.mentor-profile', files.mentors),
    ...of('api::trainer-program.trainer-program', files.programs),
  ]);
}
