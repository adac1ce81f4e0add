import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../../core/src';

import type { JobList } from '../../repositories/job-list';
import type { Leases } from '../../repositories/leases';
import type { Sweeps } from '../../repositories/sweeps';
import type { Corpus } from '../corpus';
import type { Drift } from '../drift';
import type { Locales } from '../locales';
import type { Meaning } from '../meaning';
import type { Passes } from '../passes';
import { checkCatalogue } from './check-catalogue';
import { checkContent } from './check-content';
import { checkEmbedder } from './check-embedder';
import { checkLinks } from './check-links';
import { checkPublicRole } from './check-public-role';
import { checkQueue } from './check-queue';
import { checkStatistics } from './check-statistics';
import { checkVersions } from './check-versions';
import { checkWorker } from './check-worker';
import type { Finding } from './finding';

interface Parts {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly jobList: JobList;
  readonly leases: Leases;
  readonly sweeps: Sweeps;
  readonly drift: Drift;
  readonly passes: Passes;
  readonly meaning: Meaning;
  readonly locales: Locales;
}

/** Checks what a support engineer would ask about first; changes nothing. */
export const createDoctor = (strapi: Core.Strapi, parts: Parts) => ({
  examine: async (now = new Date()): Promise<Finding[]> => [
    ...(await checkVersions(strapi)),
    ...(await checkStatistics(strapi, parts.settings)),
    ...(await checkContent(strapi, parts.settings)),
    ...(await checkCatalogue(parts.corpus)),
    ...(await checkPublicRole(strapi)),
    ...(await checkWorker(parts.leases)),
    ...(await checkQueue(parts.jobList, now)),
    ...(await checkLinks(parts)),
    ...(await checkEmbedder(parts.meaning, {
      name: parts.settings.embedder,
      locale: parts.locales.default(),
    })),
  ],
});
