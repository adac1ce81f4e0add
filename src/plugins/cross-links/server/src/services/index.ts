import type { Core } from '@strapi/strapi';
import { resolveSettings, SCHEMA_PACK_SETTINGS } from '../../../core/src';

import { PLUGIN_ID } from '../plugin-id';
import { createJobs } from '../repositories/jobs';
import { createLinkPages } from '../repositories/link-pages';
import { createLinkRows } from '../repositories/link-rows';
import { createCorpus } from './corpus';
import { createDependents } from './dependents';
import { createEditorParts } from './editor-parts';
import { createJudgedContent } from './judged-content';
import { createLinker } from './linker';
import { createLocales } from './locales';
import { createMeaning } from './meaning';
import { createOfferingSearch } from './offering-search';
import { createReading } from './reading';
import { createWorker } from './worker';

/** Everything that runs in a Strapi with the plugin, wired once. */
const wire = (strapi: Core.Strapi) => {
  const settings = resolveSettings(strapi.config.get(`plugin::${PLUGIN_ID}`), SCHEMA_PACK_SETTINGS);
  // From here on everybody who asks Strapi for the settings gets them complete.
  strapi.config.set(`plugin::${PLUGIN_ID}`, settings);
  const locales = createLocales(strapi);
  const jobs = createJobs(strapi);
  const linkRows = createLinkRows(strapi);
  const meaning = createMeaning(strapi, settings.embedder);
  const corpus = createCorpus(strapi, settings, locales.default, meaning);
  const dependents = createDependents(strapi, settings, corpus, linkRows);
  const linker = createLinker(strapi, settings, corpus, linkRows);
  const worker = createWorker(strapi, {
    settings: settings.worker,
    jobs,
    corpus,
    dependents,
    linker,
    linkRows,
  });
  const reading = createReading(strapi, settings, createLinkPages(strapi), locales);
  const offeringSearch = createOfferingSearch(strapi, settings, locales);
  const engineParts = { settings, corpus, locales, linkRows, worker, meaning };
  const editor = createEditorParts(strapi, engineParts);
  return {
    settings,
    offeringSearch,
    ...editor,
    locales,
    jobs,
    linkRows,
    corpus,
    dependents,
    linker,
    worker,
    meaning,
    ...reading,
  };
};

export type CrossLinks = ReturnType<typeof wire>;

const wired = new WeakMap<Core.Strapi, CrossLinks>();

/** The plugin's parts for this Strapi; two Strapis in one process do not share them. */
export const crossLinks = (strapi: Core.Strapi): CrossLinks => {
  const known = wired.get(strapi);
  if (known) return known;
  const parts = wire(strapi);
  wired.set(strapi, parts);
  return parts;
};

/** Reached from the host as `strapi.plugin('cross-links').service('engine')`. */
const engine = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Resolves when the links of everything saved so far are right. */
  drain: (): Promise<void> => crossLinks(strapi).worker.drain(),
  /** What `cross-links evaluate --app` measures. */
  judgedContent: (locale: string) => createJudgedContent(strapi, crossLinks(strapi).corpus)(locale),
  /** The links of sources of one type, by documentId; it is for the caller to check who may read the sources. */
  read: (...query: Parameters<CrossLinks['reader']['readMany']>) =>
    crossLinks(strapi).reader.readMany(...query),
});

export default { engine };
