import { keyOf } from '../../../../core/src';

import type { Version } from './host-documents';

interface Reference {
  readonly uid: string;
  readonly documentId: string;
}

/** Beyond so many it forgets all: a guess that is missing costs a second look, no more. */
const MOST = 20_000;

const nameOf = ({ state, locale }: Version, reference: Reference): string =>
  `${state}|${locale}|${keyOf(reference)}`;

/**
 * Which offerings could not be had at the last look. It is a guess and decides nothing: what was closed is looked at
 * again with each answer, but those who would stand in for it are looked at in the same breath.
 */
export const createClosedLately = () => {
  const closed = new Set<string>();
  return {
    has: (version: Version, reference: Reference): boolean =>
      closed.has(nameOf(version, reference)),
    note: (version: Version, reference: Reference, isOpen: boolean): void => {
      if (isOpen) closed.delete(nameOf(version, reference));
      else {
        if (closed.size >= MOST) closed.clear();
        closed.add(nameOf(version, reference));
      }
    },
  };
};

export type ClosedLately = ReturnType<typeof createClosedLately>;
