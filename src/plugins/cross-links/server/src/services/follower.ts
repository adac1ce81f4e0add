import type { Jobs } from '../repositories/jobs';
import type { Corpus } from './corpus';
import type { Dependents } from './dependents';
import { unique, type Target } from './targets';

/** Ids are given before a save commits: a late one may be below the last that was seen by so many. */
const OVERLAP = 500;
/** Everything is looked over this often, for what was written past Strapi or committed later still. */
const CATCH_UP_MS = 5 * 60_000;
/** Statistics that the leader has counted anew are taken over this often. */
const ADOPT_MS = 5_000;

interface Parts {
  readonly jobs: Jobs;
  readonly corpus: Corpus;
  readonly dependents: Dependents;
}

/** Keeps what an instance knows of the offerings in line with what others save, so that its suggestions are of now. */
export const createFollower = ({ jobs, corpus, dependents }: Parts) => {
  let last = 0;
  let seen = new Set<number>();
  let caughtUpAt: number | undefined;
  let adoptedAt = 0;

  const offeringsTouchedBy = async (targets: readonly Target[]): Promise<string[]> => {
    const touched = new Set<string>();
    for (const target of targets) {
      for (const { uid, documentId } of [target, ...(await dependents.carriersOf(target))])
        if (dependents.isOffering(uid)) touched.add(documentId);
    }
    return [...touched];
  };

  const catchUp = async (): Promise<void> => {
    await corpus.catchUp();
    // So that the first suggestion need not wait for the rankers to be made.
    if (caughtUpAt === undefined) await corpus.version();
    caughtUpAt = performance.now();
  };

  return {
    /** Takes over what has changed since the last call; the first reads everything. */
    follow: async (): Promise<void> => {
      const found = await jobs.from(Math.max(0, last - OVERLAP));
      const fresh = unique(found.filter(({ id }) => !seen.has(id)));
      const now = performance.now();
      if (caughtUpAt === undefined || now - caughtUpAt > CATCH_UP_MS) await catchUp();
      // Looked over or not: an offering whose tag was renamed has the same row as before.
      await corpus.reload(await offeringsTouchedBy(fresh));
      // Not earlier: what could not be read is read the next time.
      seen = new Set(found.map(({ id }) => id));
      last = found.reduce((highest, { id }) => Math.max(highest, id), last);
      if (now - adoptedAt < ADOPT_MS) return;
      adoptedAt = now;
      await corpus.adopt();
    },
  };
};

export type Follower = ReturnType<typeof createFollower>;
