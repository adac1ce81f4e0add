import { join } from 'node:path';

import { planSeed } from '../../scripts/seed/plan';
import type { PlannedDocument, PlannedVersion } from '../../scripts/seed/planned-document';
import { readSeedFiles } from '../../scripts/seed/read-seed-files';
import { resolveDates } from '../../scripts/seed/seed-dates';
import { PROJECT_ROOT } from './schemas';

export const TODAY = new Date('2027-02-27T10:00:00Z');

export const files = readSeedFiles(join(PROJECT_ROOT, 'database', 'seeds'));
export const plan = planSeed(files);

export function planned(uid: string): PlannedDocument[] {
  return plan.filter((document) => document.uid === uid);
}

export function versionsOf(uid: string, locale: string): PlannedVersion[] {
  return planned(uid).flatMap(({ versions }) => versions.filter((v) => v.locale === locale));
}

export interface Run {
  readonly startDate: string;
  readonly endDate: string;
  readonly enrolBy: string;
  readonly capacity: number;
  readonly seatsTaken: number;
}

/** The runs of a program, with dates as if it were seeded today. */
export function runsOf(fields: Readonly<Record<string, unknown>>): Run[] {
  return resolveDates(fields['runs'], TODAY) as Run[];
}
