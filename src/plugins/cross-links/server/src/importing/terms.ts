import type { Core } from '@strapi/strapi';

import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { table, textOf } from '../repositories/rows';
import { documentsOf } from './documents';
import type { Slugs } from './slugs';

/** A tag, category or author that an imported entry names, and where such are kept. */
export interface TermPlace {
  readonly uid: string;
  /** Attribute with the name. */
  readonly nameField: string;
  readonly slugField?: string;
  /** The entry's language; '' where it has none. */
  readonly locale: string;
}

export interface Term {
  readonly name: string;
  readonly slug?: string;
}

/** Entries that others refer to by name: found where they are there, made where they are not. */
export const createTerms = (strapi: Core.Strapi, slugs: Slugs) => {
  const localeFor = ({ uid, locale }: TermPlace): string => {
    const type = contentTypeOf(strapi, uid);
    return type && isLocalized(type) ? locale : '';
  };

  /** documentId of the entry with that name, whatever its capitals. */
  const find = async (place: TermPlace, { name }: Term): Promise<string | undefined> => {
    const locale = localeFor(place);
    const rows = await table(strapi, place.uid).find({
      where: { [place.nameField]: { $eqi: name }, ...(locale === '' ? {} : { locale }) },
      orderBy: { id: 'asc' },
      select: ['id', 'documentId'],
      limit: 1,
    });
    return rows[0] && textOf(rows[0], 'documentId');
  };

  const make = async (place: TermPlace, { name, slug = '' }: Term): Promise<string> => {
    const { uid, nameField, slugField } = place;
    const locale = localeFor(place);
    const type = contentTypeOf(strapi, uid);
    const named = { [nameField]: name };
    const at = slugField === undefined ? undefined : { uid, attribute: slugField, locale };
    const data = at ? { ...named, [at.attribute]: await slugs.make(at, slug, named) } : named;
    const { documentId } = await documentsOf(strapi, uid).create({
      data,
      ...(locale === '' ? {} : { locale }),
      ...(type && hasDraftAndPublish(type) ? { status: 'published' as const } : {}),
    });
    return documentId;
  };

  return { find, make };
};
