import { worthALook } from '../problem';
import { textOf } from '../values';
import { type Lookup, othersOf } from './lookup';

/** R34: Strapi compares an address with published entries alone; two drafts may share one. */
export const hasOwnSlug =
  (noun: string): Lookup =>
  async (strapi, version) => {
    const slug = textOf(version.entry, 'slug');
    if (slug === '') return [];
    const others = await strapi.db
      .query(version.uid)
      .count({ where: { ...othersOf(version), slug } });
    return others === 0
      ? []
      : [worthALook('R34', 'slug', `Another ${noun} already uses this address.`)];
  };
