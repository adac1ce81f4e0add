import { createHash } from 'node:crypto';

import type { PlannedDocument, PlannedVersion } from './planned-document';

/** Tells whether the seed files say something else about a version than when it was written. */
export function sourceHash(document: PlannedDocument, version: PlannedVersion): string {
  const { fields, relations } = version;
  return createHash('sha256')
    .update(JSON.stringify([document.published, fields, relations]))
    .digest('hex')
    .slice(0, 16);
}
