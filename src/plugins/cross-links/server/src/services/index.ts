import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import { PLUGIN_ID } from '../plugin-id';
import { createJobs } from '../repositories/jobs';
import { createLinkRows } from '../repositories/link-rows';
import { createCorpus } from './corpus';
import { createDependents } from './dependents';
import { createEditorParts } from './editor-parts';
import { createLinker } from './linker';
import { createLocales } from './locales';
import { createOfferingSearch } from './offering-search';
import { createReader } from './reader';
import { createWorker } from './worker';

/** Everything that runs in a Strapi with the plugin, wired once. */
const wire = (strapi: Core.Strapi) => {
  const settings = strapi.config.get<Settings>(`plugin::${PLUGIN_ID}`);
  const locales = createLocales(strapi);
  const jobs = createJobs(strapi);
  const linkRows = createLinkRows(strapi);
  const corpus = createCorpus(strapi, settings, locales.default);
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
  const reader = createReader(strapi, settings, linkRows, locales);
  const offeringSearch = createOfferingSearch(strapi, settings, locales);
  const editor = createEditorParts(strapi, { settings, corpus, locales, linkRows, worker });
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
    reader,
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
  read: (...query: Parameters<CrossLinks['reader']['read']>) =>
    crossLinks(strapi).reader.read(...query),
});

export default { engine };
