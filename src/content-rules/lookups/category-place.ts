import type { Core } from '@strapi/strapi';

import { cannotBeSaved, type Entry } from '../problem';
import { partOf, rowsOf } from '../values';
import type { Lookup } from './lookup';

const MOST_LEVELS = 3;

const parentOf = async (strapi: Core.Strapi, uid: string, id: unknown): Promise<unknown> => {
  const row = (await strapi.db
    .query(uid)
    .findOne({ where: { id }, populate: { parent: { select: ['id'] } } })) as Entry | null;
  return row ? partOf(row, 'parent')?.['id'] : undefined;
};

const levelsBelow = async (
  strapi: Core.Strapi,
  uid: string,
  ids: readonly unknown[],
  deepest: number,
): Promise<number> => {
  if (ids.length === 0 || deepest === 0) return 0;
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { parent: { id: { $in: ids } } }, select: ['id'] })) as Entry[];
  const children = rows.map((row) => row['id']);
  if (children.length === 0) return 0;
  return 1 + (await levelsBelow(strapi, uid, children, deepest - 1));
};

/** R23: no category stands inside itself, and none deeper than three levels. */
export const standsInATree: Lookup = async (strapi, { uid, entry }) => {
  const own = entry['id'];
  let above = 0;
  let parent: unknown = partOf(entry, 'parent')?.['id'] ?? rowsOf(entry, 'parent')[0]?.['id'];
  while (parent !== undefined && parent !== null) {
    above += 1;
    if (parent === own) {
      return [cannotBeSaved('R23', 'parent', 'A category cannot be placed inside itself.')];
    }
    // Deeper than any tree of ours: a ring further up, which was there before.
    if (above > MOST_LEVELS) break;
    parent = await parentOf(strapi, uid, parent);
  }
  const levels = above + 1 + (await levelsBelow(strapi, uid, [own], MOST_LEVELS));
  return levels <= MOST_LEVELS
    ? []
    : [
        cannotBeSaved(
          'R23',
          'parent',
          `Categories are at most ${MOST_LEVELS} levels deep; here they would be ${levels}.`,
        ),
      ];
};
