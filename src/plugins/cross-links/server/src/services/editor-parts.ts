import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import { createJobList } from '../repositories/job-list';
import type { LinkRows } from '../repositories/link-rows';
import type { SnapshotRows } from '../repositories/snapshot-rows';
import type { Breath } from './breath';
import type { Corpus } from './corpus';
import { createAdvice } from './advice';
import { createEditorActions } from './editor-actions';
import { createLeads } from './leads';
import type { Locales } from './locales';
import { createOpenCards } from './open-cards';
import type { Meaning } from './meaning';
import { createPreview } from './preview';
import { createReports } from './reports';
import { createRights } from './rights';
import { createSettingsReading } from './settings/settings-reading';
import { createSettingsTrial } from './settings/settings-trial';
import type { SiteSettings } from './settings/site-settings';
import type { ShownLinks } from './shown-links';
import { createSummaries } from './summaries';
import { createTopicMatrix } from './topic-matrix';
import type { Worker } from './worker';

interface Parts {
  readonly settings: Settings;
  readonly siteSettings: SiteSettings;
  readonly corpus: Corpus;
  readonly locales: Locales;
  readonly linkRows: LinkRows;
  readonly worker: Worker;
  readonly meaning: Meaning;
  readonly shownLinks: ShownLinks;
  readonly breath: Breath;
  readonly snapshotRows: SnapshotRows;
}

/** Everything that serves the admin, wired from what the engine has. */
export const createEditorParts = (strapi: Core.Strapi, engine: Parts) => {
  const { worker } = engine;
  const rights = createRights(strapi);
  const jobList = createJobList(strapi);
  const openCards = createOpenCards(strapi, engine.settings);
  const parts = { ...engine, rights, jobList, openCards };
  return {
    jobList,
    preview: createPreview(strapi, parts),
    tryOut: createSettingsTrial(strapi, parts),
    readSample: createSettingsReading(strapi, parts),
    summaries: createSummaries(strapi, parts),
    advice: createAdvice(strapi, parts),
    leads: createLeads(strapi, parts),
    reports: createReports(strapi, parts),
    topicMatrix: createTopicMatrix(strapi, parts),
    editorActions: createEditorActions(strapi, { jobList, rights, nudge: worker.nudge }),
  };
};
