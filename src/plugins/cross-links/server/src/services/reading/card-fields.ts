import type { Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { OfferingSettings } from '../../../../core/src';

/** Schemas stay as they are while a site runs. */
const slugs = new WeakMap<Struct.ContentTypeSchema, readonly string[]>();

const slugsOf = (type: Struct.ContentTypeSchema): readonly string[] => {
  const known =
    slugs.get(type) ??
    Object.entries(type.attributes).flatMap(([name, { type: kind }]) =>
      kind === 'uid' ? [name] : [],
    );
  slugs.set(type, known);
  return known;
};

/** What a teaser of an offering needs: its title, its headline and what its address is made of. */
export const cardFields = (
  { title, headline }: OfferingSettings,
  type: Struct.ContentTypeSchema,
): string[] => [
  'documentId',
  ...[title, ...(headline === undefined ? [] : [headline]), ...slugsOf(type)].filter(
    (name) => name in type.attributes && !contentTypes.isPrivateAttribute(type, name),
  ),
];
