import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import { createJobList } from '../repositories/job-list';
import type { LinkRows } from '../repositories/link-rows';
import type { Corpus } from './corpus';
import { createEditorActions } from './editor-actions';
import { createLeads } from './leads';
import type { Locales } from './locales';
import type { Meaning } from './meaning';
import { createPreview } from './preview';
import { createReports } from './reports';
import { createRights } from './rights';
import { createShownLinks } from './shown-links';
import { createSummaries } from './summaries';
import type { Worker } from './worker';

interface Parts {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly locales: Locales;
  readonly linkRows: LinkRows;
  readonly worker: Worker;
  readonly meaning: Meaning;
}

/** Everything that serves the admin, wired from what the engine has. */
export const createEditorParts = (strapi: Core.Strapi, engine: Parts) => {
  const { settings, worker, locales } = engine;
  const rights = createRights(strapi);
  const jobList = createJobList(strapi);
  const shownLinks = createShownLinks(strapi, settings, locales.default);
  const parts = { ...engine, rights, jobList, shownLinks };
  return {
    jobList,
    preview: createPreview(strapi, parts),
    summaries: createSummaries(strapi, parts),
    leads: createLeads(strapi, parts),
    reports: createReports(strapi, parts),
    editorActions: createEditorActions(strapi, { jobList, rights, nudge: worker.nudge }),
  };
};
