import type { Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { OfferingSettings } from '../../../../core/src';

/** What a teaser of an offering needs: its title, its headline and what its address is made of. */
export const cardFields = (
  { title, headline }: OfferingSettings,
  type: Struct.ContentTypeSchema,
): string[] => {
  const slugs = Object.entries(type.attributes).flatMap(([name, attribute]) =>
    attribute.type === 'uid' ? [name] : [],
  );
  return [
    'documentId',
    ...[title, ...(headline === undefined ? [] : [headline]), ...slugs].filter(
      (name) => name in type.attributes && !contentTypes.isPrivateAttribute(type, name),
    ),
  ];
};
