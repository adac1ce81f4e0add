import type { Kind, ShownLink } from '../../../core/src';

/** The list of a page that has none yet. */
export const NOTHING_SHOWN = '[]';

type Entry = readonly [uid: string, documentId: string, kind: Kind];

/** A shown list as it is kept beside its assessment: equal text, equal list. */
export const writeList = (links: readonly ShownLink[]): string =>
  JSON.stringify(links.map(({ uid, documentId, kind }): Entry => [uid, documentId, kind]));

/** Reads what `writeList` wrote. */
export const readList = (text: string): ShownLink[] =>
  (JSON.parse(text) as Entry[]).map(([uid, documentId, kind]) => ({ uid, documentId, kind }));
