import { join } from 'node:path';

import type { Core } from '@strapi/strapi';

import { refuseForeignContent } from './foreign-content';
import { ensureLocales } from './locales';
import { planSeed } from './plan';
import { setPublicRole } from './public-role';
import { readSeedFiles } from './read-seed-files';
import { loadSeedRecord, saveSeedState } from './seed-record';
import { reportLine, type SeedReport } from './seed-report';
import { writePlan } from './write-plan';

interface SeedOptions {
  /** The day from which relative dates are counted; today by default. */
  readonly today?: Date;
  readonly log?: (message: string) => void;
  /** Where the seed files are; the site's own `database/seeds` by default. */
  readonly folder?: string;
}

/**
 * Fills an empty database with the blog, or completes and updates what an earlier run wrote.
 * Running it twice changes nothing, and what an editor changed or deleted is left alone.
 *
 * @throws ForeignContentError if there is content that the seed did not write
 */
export async function seed(strapi: Core.Strapi, options: SeedOptions = {}): Promise<SeedReport> {
  const { today = new Date(), log = () => undefined } = options;
  const { folder = join(strapi.dirs.app.root, 'database', 'seeds') } = options;
  const plan = planSeed(readSeedFiles(folder));

  const record = await loadSeedRecord(strapi);
  if (record.isNew) {
    await refuseForeignContent(strapi);
    await saveSeedState(strapi, record, { startedAt: new Date().toISOString() });
  }
  const added = await ensureLocales(strapi);
  if (added.length > 0) log(`Languages added: ${added.join(', ')}`);

  const report = await writePlan(strapi, plan, record, today);
  log(`Content: ${reportLine(report)}`);
  for (const name of report.edited) log(`  changed by an editor, left alone: ${name}`);
  for (const name of report.deleted) log(`  deleted by an editor, not brought back: ${name}`);

  // Once only: rights that an administrator gives or takes later are not ours to correct.
  if (record.state && !record.state.publicRoleSet) {
    await setPublicRole(strapi);
    await saveSeedState(strapi, record, { ...record.state, publicRoleSet: true });
    log('Visitors may read published content and its cross-links, and nothing else.');
  }
  return report;
}
