import type { Core, Struct } from '@strapi/strapi';
import type { Link, OfferingSettings, Settings } from '../../../../core/src';

import { titleOfSource } from '../../documents/text-attributes';
import { contentTypeOf } from '../../repositories/entries';
import type { Row } from '../../repositories/rows';

/** Under which graphs and feeds look for the name of an entry: as the schema pack has it. */
const NAMES = { mentor: 'displayName', trainer: 'title', article: 'title' } as const;

const named = (row: Row, page: keyof typeof NAMES, attribute: string | undefined): Row =>
  attribute === undefined || row[attribute] === undefined
    ? row
    : { ...row, [NAMES[page]]: row[attribute] };

/** Entries whose name stands where graphs and feeds look for it, whatever attribute the site keeps it in. */
export const createPageNames = (strapi: Core.Strapi, settings: Settings) => {
  const ofOffering = ({ kind, title }: OfferingSettings, offering: Row): Row =>
    named(offering, kind, title);

  const ofLink = <Given extends Pick<Link<Row>, 'type' | 'offering'>>(link: Given): Given => {
    const own = settings.offerings.find(
      ({ uid }) => contentTypeOf(strapi, uid)?.info.pluralName === link.type,
    );
    return own ? { ...link, offering: ofOffering(own, link.offering) } : link;
  };

  /** The attribute that names the entries of a source type. */
  const titleOf = ({ uid }: Struct.ContentTypeSchema): string | undefined =>
    titleOfSource(strapi, uid, settings.sources);

  const ofSource = (type: Struct.ContentTypeSchema, source: Row): Row =>
    named(source, 'article', titleOf(type));

  return { ofOffering, ofLink, ofSource, titleOf };
};

export type PageNames = ReturnType<typeof createPageNames>;
