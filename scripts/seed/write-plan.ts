import type { Core } from '@strapi/strapi';

import { CONTENT_UIDS, type ContentUid } from './content-uids';
import { refName, type PlannedDocument } from './planned-document';
import { saveTypeRecord, type SeedRecord } from './seed-record';
import { emptyReport, type SeedReport } from './seed-report';
import { readStamps, type VersionStamps } from './version-stamps';
import { writeDocument } from './write-document';
import type { WriteContext } from './write-version';

/**
 * Documents per transaction. Documents and the memory of them are committed together, so a broken
 * run loses at most this many, and goes on where it stopped.
 */
const BATCH_SIZE = 25;

function batches<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    all.push(items.slice(start, start + BATCH_SIZE));
  }
  return all;
}

async function stampsOfType(
  strapi: Core.Strapi,
  record: SeedRecord,
  uid: ContentUid,
): Promise<VersionStamps> {
  const ids = Object.values(record.types[uid]).map(({ documentId }) => documentId);
  return ids.length === 0 ? new Map() : readStamps(strapi, uid, ids);
}

/** Writes the plan, batch by batch, and says what became of it. */
export async function writePlan(
  strapi: Core.Strapi,
  plan: readonly PlannedDocument[],
  record: SeedRecord,
  today: Date,
): Promise<SeedReport> {
  const report = emptyReport();
  const present = new Map<string, string>();
  const context: WriteContext = {
    strapi,
    today,
    documentIdOf: (ref) => present.get(refName(ref)),
  };

  for (const uid of CONTENT_UIDS) {
    const stamps = await stampsOfType(strapi, record, uid);
    const known = record.types[uid];
    for (const batch of batches(plan.filter((document) => document.uid === uid))) {
      const before = { ...known };
      await strapi.db.transaction(async () => {
        for (const document of batch) {
          const recorded = known[document.key];
          const own = stamps.get(recorded?.documentId ?? '') ?? new Map<string, string>();
          const next = await writeDocument(context, document, recorded, report, own);
          if (!next) continue;
          known[document.key] = next;
          if (next !== recorded || own.size > 0) present.set(refName(document), next.documentId);
        }
        const isChanged = batch.some(({ key }) => known[key] !== before[key]);
        if (isChanged) await saveTypeRecord(strapi, record, uid);
      });
    }
  }
  return report;
}
