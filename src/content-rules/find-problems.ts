import type { Core } from '@strapi/strapi';

import type { Entry, Problem } from './problem';
import type { TypeRules } from './type-rules';

/**
 * Everything that an entry breaks of its type's rules, in the order of the rules. A rule about a field that this site's
 * type does not have says nothing.
 */
export const findProblems = async (
  strapi: Core.Strapi,
  { uid, checks = [], lookups = [] }: TypeRules,
  entry: Entry,
  now: Date,
): Promise<readonly Problem[]> => {
  const { attributes } = strapi.contentType(uid as 'api::article.article');
  const found = checks.flatMap((check) => check(entry, now));
  for (const lookup of lookups) found.push(...(await lookup(strapi, { uid, entry })));
  return found.filter(({ path: [field = ''] }) => field in attributes);
};
