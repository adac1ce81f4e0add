import type { ImportOrigin } from '../../../../server/src/importing';

/** What is to happen with an entry, and why. */
export type Decision =
  | { readonly action: 'create' }
  | { readonly action: 'update'; readonly documentId: string; readonly because: string }
  | { readonly action: 'unchanged'; readonly documentId: string }
  | { readonly action: 'skip'; readonly because: string };

/** Behind a hash: a picture of the entry is missing, and another import may get it. */
export const INCOMPLETE = '+';

interface Standing {
  /** What was remembered when it was imported before. */
  readonly known: ImportOrigin | undefined;
  /** How the entry stands now; undefined where it is gone. */
  readonly stamp: string | undefined;
  readonly contentHash: string;
  readonly force: boolean;
}

/**
 * Create what is new, update what its source has changed, leave what nobody changed, and never write over what an
 * editor has changed or deleted since, unless that is what was asked for.
 */
export const decide = ({ known, stamp, contentHash, force }: Standing): Decision => {
  if (!known) return { action: 'create' };
  const documentId = known.targetId;
  if (stamp === undefined) {
    return force
      ? { action: 'create' }
      : {
          action: 'skip',
          because: 'it was imported before and deleted since; --force brings it back',
        };
  }
  const isEdited = stamp !== known.stamp;
  const isSame = known.contentHash === contentHash;
  if (isSame && !(isEdited && force)) return { action: 'unchanged', documentId };
  if (!isEdited) {
    const isMended = known.contentHash === `${contentHash}${INCOMPLETE}`;
    const because = isMended ? 'a picture of it was missing' : 'its source has changed';
    return { action: 'update', documentId, because };
  }
  return force
    ? { action: 'update', documentId, because: '--force: it was edited since the last import' }
    : {
        action: 'skip',
        because: 'an editor has changed it since the last import; --force writes over it',
      };
};
