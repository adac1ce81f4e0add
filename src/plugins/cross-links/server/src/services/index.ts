import type { Core } from '@strapi/strapi';
import { resolveSettings, SCHEMA_PACK_SETTINGS } from '../../../core/src';

import { createCatalogueTable } from '../candidates/catalogue-table';
import { createMetrics } from '../metrics/metrics';
import { findPromClient } from '../metrics/prom-client';
import type { CrossLinksHooks } from '../hooks/hooks';
import { siteHooks } from '../hooks/site-hooks';
import { PLUGIN_ID } from '../plugin-id';
import { createJobs } from '../repositories/jobs';
import { createLinkPages } from '../repositories/link-pages';
import { createLeases } from '../repositories/leases';
import { createLinkRows } from '../repositories/link-rows';
import { createAnnouncer } from './announcer';
import { createSnapshotRows } from '../repositories/snapshot-rows';
import { createSweeps } from '../repositories/sweeps';
import { createBreath } from './breath';
import { createCorpus } from './corpus';
import { createDateSweep } from './date-sweep';
import { createDependents } from './dependents';
import { createDoctor } from './doctor';
import type { Finding } from './doctor/finding';
import { createDrift } from './drift';
import { createEditorParts } from './editor-parts';
import { createImports } from '../importing';
import { createPortable } from '../portable';
import { createFollower } from './follower';
import { createJudgedContent } from './judged-content';
import { createLeadership } from './leadership';
import { createLinker } from './linker';
import { createLocales } from './locales';
import { createMeaning } from './meaning';
import { createNightly } from './nightly';
import { createOfferingSearch } from './offering-search';
import { createSitemap } from './pages/sitemap';
import { createReading } from './reading';
import { changesLinks } from './settings/changes-links';
import { createLiveSettings } from './settings/live-settings';
import { createProposals } from './settings/proposals';
import { createSiteSettings } from './settings/site-settings';
import { createShownLinks } from './shown-links';
import { createRebuild, REBUILD } from './rebuild';
import { BACKLOG, createPasses, RECONCILIATION } from './passes';
import { createSweep } from './sweep';
import { createJobRunner } from './work-jobs';
import { createWorker } from './worker';

/** Everything that runs in a Strapi with the plugin, wired once. */
const wire = (strapi: Core.Strapi) => {
  const written = strapi.config.get<Record<string, unknown>>(`plugin::${PLUGIN_ID}`);
  const beneath = resolveSettings(written, SCHEMA_PACK_SETTINGS);
  const live = createLiveSettings(beneath);
  const { settings } = live;
  // From here on everybody who asks Strapi for the settings gets them complete.
  strapi.config.set(`plugin::${PLUGIN_ID}`, settings);
  const locales = createLocales(strapi);
  const jobs = createJobs(strapi);
  const metrics = createMetrics(findPromClient(strapi.dirs.app.root), jobs.waiting);
  const linkRows = createLinkRows(strapi);
  const meaning = createMeaning(strapi, settings.embedder);
  const breath = createBreath(strapi);
  const leases = createLeases(strapi);
  const leadership = createLeadership(strapi, leases);
  const snapshotRows = createSnapshotRows(strapi);
  const corpus = createCorpus(strapi, {
    ...{ settings, meaning, breath, snapshotRows },
    defaultLocale: locales.default,
    keeps: leadership.isLeader,
  });
  const dependents = createDependents(strapi, settings, { corpus, linkRows, breath });
  const shownLinks = createShownLinks(strapi, settings, locales.default);
  const announcer = createAnnouncer(strapi, shownLinks);
  const { isLeader } = leadership;
  const dateSweep = createDateSweep(strapi, settings, { linkRows, announcer, isLeader });
  const linker = createLinker(strapi, {
    ...{ settings, corpus, linkRows, announcer, breath },
    guard: leadership.guard,
  });
  const sweeps = createSweeps(strapi);
  const drift = createDrift(strapi, { dependents, sweeps });
  const passes = createPasses(strapi, { sweeps, corpus, linkRows, drift });
  const jobRunner = createJobRunner(strapi, {
    settings: settings.worker,
    ...{ corpus, dependents, linker, linkRows, announcer, metrics },
    jobs: drift.watchingJobs(jobs),
    relinkAll: passes.relinkAll,
  });
  const sweepFor = (task: string) =>
    drift.watchingPass(
      task,
      createSweep(strapi, {
        ...{ task, sweeps, corpus, linker, linkRows },
        isOnDemand: task === REBUILD,
        whenFailed: (failures) => jobs.addMissing(failures),
      }),
    );
  const worker = createWorker(strapi, {
    settings: settings.worker,
    ...{ jobs, corpus, dependents, leadership, jobRunner, passes, drift, dateSweep },
    follower: createFollower({ jobs, corpus, dependents }),
    sweeps: [sweepFor(REBUILD), sweepFor(BACKLOG), sweepFor(RECONCILIATION)],
  });
  const nightly = createNightly(strapi, { leadership, passes, nudge: worker.nudge });
  const rebuild = createRebuild(strapi, { sweeps, locales, nudge: worker.nudge });
  const siteSettings = createSiteSettings(strapi, {
    live,
    beneath,
    written,
    onChange: (before, after) => {
      if (!changesLinks(before, after)) return;
      corpus.expire();
      worker.recheck();
    },
  });
  const reading = createReading(strapi, settings, createLinkPages(strapi), { locales, metrics });
  const offeringSearch = createOfferingSearch(strapi, settings, locales);
  const engineParts = {
    settings,
    siteSettings,
    corpus,
    locales,
    linkRows,
    worker,
    meaning,
    shownLinks,
    breath,
    snapshotRows,
  };
  const editor = createEditorParts(strapi, engineParts);
  const doctor = createDoctor(strapi, {
    ...{ settings, corpus, leases, sweeps, drift, passes, meaning, locales },
    jobList: editor.jobList,
  });
  return {
    settings,
    siteSettings,
    doctor,
    proposals: createProposals(siteSettings),
    offeringSearch,
    ...editor,
    locales,
    jobs,
    linkRows,
    corpus,
    dependents,
    linker,
    worker,
    dateSweep,
    nightly,
    breath,
    rebuild,
    meaning,
    ...reading,
    sitemap: createSitemap(strapi, settings, { ...reading, locales }),
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
  judgedContent: async (locale: string) => {
    const { corpus } = crossLinks(strapi);
    const offerings = await corpus.offeringsIn(locale, 'published');
    return { offerings, ...(await createJudgedContent(corpus)(locale)) };
  },
  /** What `cross-links rebuild` drives. */
  rebuild: (): CrossLinks['rebuild'] => crossLinks(strapi).rebuild,
  /** What `cross-links doctor` prints. */
  examine: (): Promise<Finding[]> => crossLinks(strapi).doctor.examine(),
  /** What `cross-links forget` drops: Strapi does not know this table. */
  dropCatalogue: (): Promise<void> => createCatalogueTable(strapi).drop(),
  /** Announces what dates have closed or opened since the last look; the plugin does so every quarter of an hour. */
  sweepDates: (now = new Date()): Promise<void> => crossLinks(strapi).dateSweep.sweep(now),
  /** The links of sources of one type, by documentId; it is for the caller to check who may read the sources. */
  read: (...query: Parameters<CrossLinks['reader']['readMany']>) =>
    crossLinks(strapi).reader.readMany(...query),
});

/** Reached by the command line as `strapi.plugin('cross-links').service('imports')`. */
const imports = ({ strapi }: { strapi: Core.Strapi }) => createImports(strapi, crossLinks(strapi));

/** Reached by the command line as `strapi.plugin('cross-links').service('portable')`. */
const portable = ({ strapi }: { strapi: Core.Strapi }) =>
  createPortable(strapi, crossLinks(strapi));

/** Reached from the host as `strapi.plugin('cross-links').service('hooks')`, in `register`. */
const hooks = ({ strapi }: { strapi: Core.Strapi }) => ({
  add: (given: CrossLinksHooks): void => {
    siteHooks(strapi).add(given);
  },
});

export default { engine, hooks, imports, portable };
