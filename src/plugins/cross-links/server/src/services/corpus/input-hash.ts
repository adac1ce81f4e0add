import { createHash } from 'node:crypto';

import type { ReadSource } from './source-reader';

/** Names everything of a source that its links depend on. */
export const inputHashOf = ({ document, choices }: ReadSource): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        document.locale,
        document.segments,
        document.needHints ?? null,
        choices ?? null,
      ]),
    )
    .digest('base64url')
    .slice(0, 22);
