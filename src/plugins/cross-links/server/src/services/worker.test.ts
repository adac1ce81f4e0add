import type { Core } from '@strapi/strapi';

import { createWorker } from './worker';

const strapi = { log: { error: jest.fn(), debug: jest.fn() } } as unknown as Core.Strapi;
const nothing = () => Promise.resolve();

/** Fails once, as where the database is away for a moment. */
const failingOnce = () =>
  jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error('away')).mockImplementation(nothing);

/** A worker that leads and has nothing to do but what a test gives it. */
const workerWith = (given: { corpus?: object; relinkAll?: () => Promise<void> }) => {
  const corpus = {
    ...{ catchUp: nothing, adopt: nothing, loaded: nothing, recount: nothing },
    ...{ drifted: () => Promise.resolve([]), traceSome: () => Promise.resolve(false) },
    deepen: () => Promise.resolve({ isBusy: false, languages: [], documents: [] }),
    traces: { expire: () => undefined },
    ...given.corpus,
  };
  let begun = 0;
  const parts = {
    corpus,
    settings: { pollMs: 1, tries: 5 },
    jobs: {
      ...{ releaseOthers: nothing, purge: nothing, addMissing: nothing },
      waiting: () => Promise.resolve(0),
    },
    leadership: {
      ...{ holder: 'this', isLeader: () => true, term: () => 1, stop: nothing },
      hasBegun: () => begun === 1,
      begin: (term: number) => {
        begun = term;
      },
      start: () => undefined,
    },
    passes: {
      beginWhatIsDue: nothing,
      relinkAll: given.relinkAll ?? nothing,
      isAnyRunning: () => Promise.resolve(false),
    },
    drift: { settle: nothing, settleNow: nothing, note: () => undefined },
    dependents: { sourcesAffectedBy: () => Promise.resolve([]), isSource: () => false },
    jobRunner: { forget: () => undefined, runOnce: () => Promise.resolve(0) },
    dateSweep: { wake: () => undefined },
    sweeps: [],
  };
  return createWorker(strapi, parts as unknown as Parameters<typeof createWorker>[1]);
};

describe('createWorker', () => {
  it('takes new settings over in the next round where the first could not', async () => {
    const loaded = failingOnce();
    const relinkAll = failingOnce();
    const worker = workerWith({ corpus: { loaded }, relinkAll });
    worker.recheck();
    worker.start();
    await worker.drain();
    expect(loaded).toHaveBeenCalledTimes(3);
    expect(relinkAll).toHaveBeenCalledTimes(2);
    await worker.stop();
  });

  it('begins the pass that follows a count in a later round where it could not', async () => {
    const relinkAll = failingOnce();
    const drifted = jest.fn().mockResolvedValueOnce(['en']).mockResolvedValue([]);
    const worker = workerWith({ corpus: { drifted }, relinkAll });
    worker.start();
    await worker.drain();
    expect(relinkAll).toHaveBeenCalledTimes(2);
    await worker.stop();
  });

  it('begins it too where one of several languages could not be counted', async () => {
    const relinkAll = jest.fn(nothing);
    const drifted = jest.fn().mockResolvedValueOnce(['en', 'fr']).mockResolvedValue([]);
    const worker = workerWith({ corpus: { drifted, recount: failingOnce() }, relinkAll });
    worker.start();
    await worker.drain();
    expect(relinkAll).toHaveBeenCalledTimes(1);
    await worker.stop();
  });
});
