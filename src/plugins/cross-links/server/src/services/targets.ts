/** A document, in all its versions. */
export interface Target {
  readonly uid: string;
  readonly documentId: string;
}

export const nameOf = ({ uid, documentId }: Target): string => `${uid}:${documentId}`;

export const unique = <T extends Target>(targets: readonly T[]): T[] => [
  ...new Map(targets.map((target) => [nameOf(target), target])).values(),
];

/** The documents of each type among some, a few at a time. */
export const slicesOf = (
  targets: readonly Target[],
  size: number,
): { uid: string; documentIds: string[] }[] =>
  [...new Set(targets.map(({ uid }) => uid))].flatMap((uid) => {
    const own = targets.filter((target) => target.uid === uid);
    const ids = [...new Set(own.map(({ documentId }) => documentId))];
    return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ({
      uid,
      documentIds: ids.slice(at * size, (at + 1) * size),
    }));
  });
