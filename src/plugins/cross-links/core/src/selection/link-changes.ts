import type { Kind } from '../documents';

/** A link as a page shows it. */
export interface ShownLink {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
}

/** What became different for the readers of one page; positions are from 1. */
export interface LinkChanges {
  readonly added: readonly (ShownLink & { readonly position: number })[];
  readonly removed: readonly (ShownLink & { readonly position: number })[];
  readonly moved: readonly (ShownLink & { readonly from: number; readonly to: number })[];
}

const keyOf = ({ uid, documentId }: ShownLink): string => `${uid}:${documentId}`;

const places = (links: readonly ShownLink[]): Map<string, number> =>
  new Map(links.map((link, at) => [keyOf(link), at + 1]));

/** Compares what a page showed with what it shows; undefined where its readers notice nothing. */
export const linkChanges = (
  before: readonly ShownLink[],
  after: readonly ShownLink[],
): LinkChanges | undefined => {
  const was = places(before);
  const is = places(after);
  const added = after.flatMap((link, at) =>
    was.has(keyOf(link)) ? [] : [{ ...link, position: at + 1 }],
  );
  const removed = before.flatMap((link, at) =>
    is.has(keyOf(link)) ? [] : [{ ...link, position: at + 1 }],
  );
  const moved = after.flatMap((link, at) => {
    const from = was.get(keyOf(link));
    return from === undefined || from === at + 1 ? [] : [{ ...link, from, to: at + 1 }];
  });
  return added.length + removed.length + moved.length === 0 ? undefined : { added, removed, moved };
};
