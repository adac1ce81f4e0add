import type { Core } from '@strapi/strapi';

import { isRow } from './rows';

/**
 * Notes what was announced of a page, if nobody else noted anything since `before` was read. True where this call
 * did: of several instances that see the same change, one tells of it.
 */
export const noteAnnounced = async (
  strapi: Core.Strapi,
  assessmentId: number,
  { before, after }: { before: string | null; after: string },
): Promise<boolean> => {
  const done: unknown = await strapi.db.query('plugin::cross-links.assessment').updateMany({
    where: { id: assessmentId, announced: before ?? { $null: true } },
    data: { announced: after },
  });
  return isRow(done) && Number(done.count) > 0;
};
