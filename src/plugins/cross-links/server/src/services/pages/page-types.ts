import type { Core, Struct } from '@strapi/strapi';
import type { PagePaths, Settings } from '../../../../core/src';

import { contentTypeOf } from '../../repositories/entries';
import { sourceTypes } from '../source-types';

/** A content type whose entries have pages of their own at the front end. */
export interface PageType {
  readonly type: Struct.ContentTypeSchema;
  /** Which of the front end's paths leads to them. */
  readonly page: keyof PagePaths;
}

/** Sources, as articles, and offerings; a type that is both has the pages of an offering. Where a single type is shown is for the site to say. */
export const pageTypes = (strapi: Core.Strapi, settings: Settings): PageType[] => {
  const offerings = settings.offerings.flatMap(({ uid, kind }): PageType[] => {
    const type = contentTypeOf(strapi, uid);
    return type ? [{ type, page: kind }] : [];
  });
  const isOffering = ({ uid }: Struct.ContentTypeSchema): boolean =>
    offerings.some(({ type }) => type.uid === uid);
  const sources = sourceTypes(strapi).filter(
    (type) => !isOffering(type) && type.kind === 'collectionType',
  );
  return [...sources.map((type): PageType => ({ type, page: 'article' })), ...offerings];
};
