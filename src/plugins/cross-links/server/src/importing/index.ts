import type { Core } from '@strapi/strapi';

import { createImportOrigins } from '../repositories/import-origins';
import type { CrossLinks } from '../services';
import { createCheckEntry } from './check-entry';
import { readStamps } from './entry-stamps';
import { createFiles } from './files';
import { createPinRelated } from './pin-related';
import { readSiteSchema } from './site-schema';
import { createSlugs } from './slugs';
import { createTerms } from './terms';
import { createWriteEntry } from './write-entry';

export type { ImportOrigin } from '../repositories/import-origins';
export type { FileToUpload } from './files';
export type { PinnedEntry } from './pin-related';
export type { SiteAttribute, SiteAttributes, SiteSchema, SiteType } from './site-schema';
export type { TermPlace } from './terms';
export type { EntryWrite } from './write-entry';

/** What `cross-links import` does in a site, reached as `strapi.plugin('cross-links').service('imports')`. */
export const createImports = (
  strapi: Core.Strapi,
  { settings, locales }: Pick<CrossLinks, 'settings' | 'locales'>,
) => {
  const origins = createImportOrigins(strapi);
  const slugs = createSlugs(strapi);
  return {
    schema: () => readSiteSchema(strapi, { settings, locales }),
    known: origins.find,
    isImported: origins.isImported,
    stamps: (params: Parameters<typeof readStamps>[1]) => readStamps(strapi, params),
    slugs,
    terms: createTerms(strapi, slugs),
    files: createFiles(strapi, origins),
    check: createCheckEntry(strapi),
    write: createWriteEntry(strapi, origins),
    pinRelated: createPinRelated(strapi, origins, () => settings.offerings.map(({ uid }) => uid)),
  };
};

export type Imports = ReturnType<typeof createImports>;
