import type { Jobs } from '../repositories/jobs';
import type { Corpus } from './corpus';
import type { Dependents } from './dependents';
import { createFollower } from './follower';
import type { Target } from './targets';

const OFFERING = 'api::offering.offering';
const TAG = 'api::tag.tag';

/** A follower of a log of jobs, in a site where each tag is carried by one offering. */
const aFollower = () => {
  const log: (Target & { readonly id: number })[] = [];
  const reloaded: string[] = [];
  let isAway = false;
  const follower = createFollower({
    jobs: {
      from: (id: number) => Promise.resolve(log.filter((job) => job.id >= id)),
    } as unknown as Jobs,
    corpus: {
      catchUp: () => Promise.resolve([]),
      version: () => Promise.resolve(''),
      adopt: () => Promise.resolve(),
      reload: (ids: readonly string[]) => {
        if (isAway) return Promise.reject(new Error('the database is away'));
        reloaded.push(...ids);
        return Promise.resolve([]);
      },
    } as unknown as Corpus,
    dependents: {
      isOffering: (uid: string) => uid === OFFERING,
      carriersOf: ({ uid, documentId }: Target) =>
        Promise.resolve(uid === TAG ? [{ uid: OFFERING, documentId: `with ${documentId}` }] : []),
    } as unknown as Dependents,
  });
  return {
    follow: follower.follow,
    save: (uid: string, documentId: string) => log.push({ id: log.length + 1, uid, documentId }),
    /** What was read again since the last call. */
    reloaded: () => reloaded.splice(0),
    setAway: (value: boolean) => {
      isAway = value;
    },
  };
};

describe('follow', () => {
  it('reads what carries a renamed tag again, once', async () => {
    const site = aFollower();
    await site.follow();
    site.save(TAG, 'a');
    site.save(OFFERING, 'b');
    await site.follow();
    expect(site.reloaded()).toEqual(['with a', 'b']);
    await site.follow();
    expect(site.reloaded()).toEqual([]);
  });

  it('does so too when it looks everything over, for no row of an offering tells of it', async () => {
    const site = aFollower();
    site.save(TAG, 'a');
    await site.follow();
    expect(site.reloaded()).toEqual(['with a']);
  });

  it('does so later where the database was away', async () => {
    const site = aFollower();
    await site.follow();
    site.save(TAG, 'a');
    site.setAway(true);
    await expect(site.follow()).rejects.toThrow('away');
    site.setAway(false);
    await site.follow();
    expect(site.reloaded()).toEqual(['with a']);
  });
});
