import type { Core } from '@strapi/strapi';
import { linkChanges, type LinkChanges } from '../../../core/src';

import { NOTHING_SHOWN, readList, writeList } from '../events/announced-list';
import { emitChange } from '../events/change-event';
import { noteAnnounced } from '../repositories/announcements';
import type { LinkSet } from '../repositories/link-rows';
import type { VersionKey } from '../repositories/rows';
import { readStoredSources, type StoredSource } from '../repositories/stored-sources';
import type { ShownLinks, ShownSource } from './shown-links';

/** Documents looked at together: under SQLite's limit of parameters. */
const CHUNK = 200;

/** What is noted as announced of a page, and what there is to tell. */
export interface Announcement {
  readonly key: VersionKey;
  readonly announced: string | null;
  readonly changes: LinkChanges | undefined;
}

/** Links that are about to be stored, and what was announced of their page; undefined where it is new. */
interface Planned {
  readonly set: LinkSet;
  readonly announced: string | null | undefined;
}

const asStored = ({ set }: Planned): StoredSource => ({
  key: set.key,
  need: set.assessment.need,
  emptyReason: set.assessment.emptyReason,
  links: set.links.map(({ offeringUid: uid, offeringDocumentId: documentId, ...link }) => ({
    ...{ uid, documentId },
    ...{ kind: link.kind, origin: link.origin, house: link.house, family: link.family },
    score: link.score,
  })),
  assessmentId: 0,
  announced: null,
});

const shownOf = ({ shown }: ShownSource) =>
  shown.map(({ uid, documentId, kind }) => ({ uid, documentId, kind }));

/** Compares what the readers of published pages see with what was last announced, and tells of the difference. */
export const createAnnouncer = (strapi: Core.Strapi, shownLinks: ShownLinks) => {
  /** A page that was linked before announcements were kept: what its readers saw then is not known, so nothing is told. */
  const changesSince = (announced: string | null, shown: ReturnType<typeof shownOf>) =>
    announced === null ? undefined : linkChanges(readList(announced), shown);

  /** What will be announced once these sets are stored, in their order. */
  const plan = async (planned: readonly Planned[]): Promise<Announcement[]> => {
    const published = planned.filter(({ set }) => set.key.state === 'published');
    const shown = await shownLinks.show(published.map(asStored));
    const shownBy = new Map(shown.map((source) => [JSON.stringify(source.key), shownOf(source)]));
    return planned.map(({ set: { key }, announced = NOTHING_SHOWN }) => {
      const own = shownBy.get(JSON.stringify(key));
      if (!own) return { key, announced: NOTHING_SHOWN, changes: undefined };
      return { key, announced: writeList(own), changes: changesSince(announced, own) };
    });
  };

  const emit = async ({ key, changes }: Announcement): Promise<void> => {
    if (changes) await emitChange(strapi, key, changes);
  };

  const tellOne = async (source: ShownSource): Promise<void> => {
    const { key, assessmentId, announced } = source;
    const shown = shownOf(source);
    const after = writeList(shown);
    if (after === announced) return;
    if (!(await noteAnnounced(strapi, assessmentId, { before: announced, after }))) return;
    await emit({ key, announced: after, changes: changesSince(announced, shown) });
  };

  /** Looks at these documents, in every language. */
  const tell = async (documentIds: readonly string[], now = new Date()): Promise<void> => {
    const all = [...new Set(documentIds)];
    for (let at = 0; at < all.length; at += CHUNK) {
      const part = all.slice(at, at + CHUNK);
      const stored = await readStoredSources(strapi, { documentIds: part, state: 'published' });
      for (const source of await shownLinks.show(stored, now)) await tellOne(source);
    }
  };

  /** The page is gone: all that it showed is removed. */
  const tellGone = async (key: VersionKey, announced: string | null): Promise<void> => {
    if (key.state !== 'published' || announced === null) return;
    await emit({ key, announced, changes: linkChanges(readList(announced), []) });
  };

  return { plan, emit, tell, tellGone };
};

export type Announcer = ReturnType<typeof createAnnouncer>;
