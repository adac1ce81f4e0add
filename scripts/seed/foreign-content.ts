import type { Core } from '@strapi/strapi';

import { CONTENT_UIDS } from './content-uids';

/** The seed will not mix its content with somebody else's. */
export class ForeignContentError extends Error {
  override readonly name = 'ForeignContentError';
}

/** Throws if the database holds content although nothing was ever seeded into it. */
export async function refuseForeignContent(strapi: Core.Strapi): Promise<void> {
  const found: string[] = [];
  for (const uid of CONTENT_UIDS) {
    const count = await strapi.db.query(uid).count();
    if (count > 0) found.push(`${uid}: ${count}`);
  }
  if (found.length === 0) return;
  throw new ForeignContentError(
    `This database already holds content that the seed did not write (${found.join(', ')}). ` +
      'Nothing was changed. Seed an empty database, for example with another DATABASE_FILENAME.',
  );
}
