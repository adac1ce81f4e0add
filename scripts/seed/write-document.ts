import { sourceHash } from './content-hash';
import { refName, type PlannedDocument, type PlannedVersion } from './planned-document';
import type { RecordedDocument, RecordedVersion } from './seed-record';
import type { SeedReport } from './seed-report';
import { readStamps } from './version-stamps';
import { writeVersion, type WriteContext } from './write-version';

type Verdict = 'create' | 'update' | 'unchanged' | 'edited' | 'deleted';

function judge(
  source: string,
  recorded: RecordedVersion | undefined,
  stamp: string | undefined,
): Verdict {
  if (!recorded) return stamp === undefined ? 'create' : 'edited';
  if (stamp === undefined) return 'deleted';
  if (stamp !== recorded.stamp) return 'edited';
  return source === recorded.source ? 'unchanged' : 'update';
}

function note(report: SeedReport, verdict: Verdict, name: string): void {
  if (verdict === 'create') report.created += 1;
  else if (verdict === 'update') report.updated += 1;
  else if (verdict === 'unchanged') report.unchanged += 1;
  else report[verdict].push(name);
}

interface Decision {
  readonly version: PlannedVersion;
  readonly verdict: Verdict;
}

/**
 * Brings one document to what the plan says, except where an editor has been. Returns what is to
 * be remembered of it, or what was remembered already if nothing was written.
 */
export async function writeDocument(
  context: WriteContext,
  document: PlannedDocument,
  recorded: RecordedDocument | undefined,
  report: SeedReport,
  stamps: ReadonlyMap<string, string>,
): Promise<RecordedDocument | undefined> {
  const isGone = recorded !== undefined && stamps.size === 0;
  const decisions = document.versions.map((version): Decision => {
    const known = recorded?.versions[version.locale];
    const verdict = isGone
      ? 'deleted'
      : judge(sourceHash(document, version), known, stamps.get(version.locale));
    note(report, verdict, `${refName(document)} (${version.locale})`);
    return { version, verdict };
  });

  const toWrite = decisions.filter(({ verdict }) => verdict === 'create' || verdict === 'update');
  let documentId = recorded?.documentId;
  for (const { version } of toWrite) {
    documentId = await writeVersion(context, document, version, documentId);
  }
  if (toWrite.length === 0 || documentId === undefined) return recorded;

  // Writing one language can touch the rows of the others (shared fields), so all are read again.
  const after = (await readStamps(context.strapi, document.uid, [documentId])).get(documentId);
  const versions: RecordedDocument['versions'] = { ...recorded?.versions };
  for (const { version, verdict } of decisions) {
    const stamp = after?.get(version.locale);
    if (stamp === undefined || verdict === 'edited' || verdict === 'deleted') continue;
    versions[version.locale] = { source: sourceHash(document, version), stamp };
  }
  return { documentId, versions };
}
