import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../../core/src';

import type { Metrics } from '../../metrics/metrics';
import { createEpochs } from '../../repositories/epochs';
import type { LinkPages } from '../../repositories/link-pages';
import { createHost } from '../host';
import type { Locales } from '../locales';
import { createFeed } from '../pages/feed';
import { createJsonLd } from '../pages/json-ld';
import { createPageNames } from '../pages/page-names';
import { createSite } from '../pages/site';
import { createReader } from '../reader';
import { createEntryRows } from './entry-rows';
import { createExplain } from './explain';
import { createHostDocuments } from './host-documents';
import { createOpenOfferings } from './open-offerings';
import { createReadSources } from './read-sources';
import { createReverse } from './reverse';
import { createVisibleWords } from './visible-words';

/** All that answers readers: what is stored, seen with one caller's rights, at this minute. */
export const createReading = (
  strapi: Core.Strapi,
  settings: Settings,
  pages: LinkPages,
  { locales, metrics }: { readonly locales: Locales; readonly metrics: Metrics },
) => {
  const epochs = createEpochs(strapi);
  const entryRows = createEntryRows(strapi, settings);
  const host = createHost(strapi, entryRows);
  const documents = createHostDocuments(strapi, entryRows);
  const offerings = createOpenOfferings(strapi, settings, host, documents);
  const words = createVisibleWords(strapi, settings, host);
  const reader = createReader(strapi, settings, {
    ...{ pages, offerings, words, locales, metrics, epochs },
  });
  const siteOf = createSite(strapi, settings, host);
  const names = createPageNames(strapi, settings);
  return {
    host,
    siteOf,
    jsonLd: createJsonLd(strapi, { documents, siteOf, names }),
    feed: createFeed({ documents, reader, siteOf, names }),
    documents,
    reader,
    readSources: createReadSources(strapi, settings, { host, reader, documents, locales, epochs }),
    reverse: createReverse(strapi, settings, { host, pages, offerings, documents }),
    explain: createExplain(strapi, settings, { host, pages, documents, words, reader, locales }),
  };
};
