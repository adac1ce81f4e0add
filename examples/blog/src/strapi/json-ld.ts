import type { JsonLd } from 'strapi-plugin-cross-links/client';

import { crossLinks, StrapiUnavailable } from './request';

/** A page without its graph is still a page: what Strapi refuses here is left out. */
const orNothing = (error: unknown): undefined => {
  if (error instanceof StrapiUnavailable) throw error;
  return undefined;
};

export const articleGraph = (documentId: string): Promise<JsonLd | undefined> =>
  crossLinks.jsonLd('articles', documentId).catch(orNothing);

export const offeringGraph = (
  type: 'mentor-profiles' | 'trainer-programs',
  documentId: string,
): Promise<JsonLd | undefined> => crossLinks.jsonLdTo(type, documentId).catch(orNothing);
