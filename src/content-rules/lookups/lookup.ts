import type { Core } from '@strapi/strapi';

import type { Entry, Problem } from '../problem';

/** One language of one document, draft or published. */
export interface Version {
  readonly uid: string;
  readonly entry: Entry;
}

/** A rule that has to look at other entries. */
export type Lookup = (strapi: Core.Strapi, version: Version) => Promise<readonly Problem[]>;

/** Of the same type and language, every other document. */
export const othersOf = ({ entry }: Version): Record<string, unknown> => ({
  documentId: { $ne: entry['documentId'] },
  ...(typeof entry['locale'] === 'string' ? { locale: entry['locale'] } : {}),
});
