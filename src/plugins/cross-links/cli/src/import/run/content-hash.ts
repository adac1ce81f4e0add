import { createHash } from 'node:crypto';

import type { ImportRecord } from '../record';

/** Tells whether a source says something else of an entry than when it was imported, or it is to go elsewhere. */
export const contentHash = (record: ImportRecord, mapping: unknown): string => {
  const { where: _where, notes: _notes, ...content } = record;
  return createHash('sha256')
    .update(JSON.stringify([content, mapping]))
    .digest('hex')
    .slice(0, 32);
};
