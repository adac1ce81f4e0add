import { createHash } from 'node:crypto';

import type { OfferingDocument } from '../../../../core/src';

/** The texts of an offering are read once, however often they are compared. */
const hashes = new WeakMap<OfferingDocument, string>();

/** Equal for offerings that read the same. */
export const documentHash = (document: OfferingDocument): string => {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('base64url');
  hashes.set(document, hash);
  return hash;
};
