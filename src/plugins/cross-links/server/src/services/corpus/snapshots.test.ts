import type { SnapshotRows } from '../../repositories/snapshot-rows';
import type { Breath } from '../breath';
import type { OfferingStore } from './offering-store';
import { createSnapshots } from './snapshots';
import type { ReadSource, SourceReader } from './source-reader';

const TEXT = 'a story of feedback';

const createSite = () => {
  const key = {
    ...{ uid: 'api::article.article', documentId: 'one', locale: 'en' },
    state: 'published' as const,
  };
  const segments = [{ field: 'title', role: 'title' as const, text: TEXT }];
  const source: ReadSource = {
    key,
    document: { id: 'one', locale: 'en', segments },
    choices: null,
  };
  const failures = { keys: 0 };
  const offerings = {
    hashes: () => new Map<string, string>(),
    // Nothing is offered.
    async *each() {},
    has: () => false,
  } as unknown as OfferingStore;
  const sources = {
    languageOf: () => 'en',
    keys: () => {
      failures.keys -= 1;
      return failures.keys >= 0
        ? Promise.reject(new Error('the database is away'))
        : Promise.resolve([key]);
    },
    async *pages() {
      yield await Promise.resolve([source]);
    },
  } as unknown as SourceReader;
  const rows = {
    head: () => Promise.resolve(undefined),
    write: () => Promise.resolve(),
    noteChanges: () => Promise.resolve(),
  } as unknown as SnapshotRows;
  const breath = {
    breathe: () => Promise.resolve(),
    run: <T>(steps: Generator<unknown, T>): Promise<T> => {
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) return Promise.resolve(value);
      }
    },
  } as unknown as Breath;
  const settings = { offerings: [], sources: {} } as never;
  const snapshots = createSnapshots({
    ...{ settings, offerings, sources, rows, breath },
    keeps: () => true,
  });
  return { snapshots, failures };
};

describe('the statistics of a language', () => {
  it('stay in use where counting them anew fails, and are counted again', async () => {
    const { snapshots, failures } = createSite();
    const before = await snapshots.get('en');
    await snapshots.noteChanges('en', 1);
    failures.keys = 1;
    await expect(snapshots.retake('en')).rejects.toThrow('the database is away');
    expect(snapshots.languages()).toEqual(['en']);
    expect(await snapshots.get('en')).toBe(before);
    expect(await snapshots.drifted()).toEqual(['en']);
    await snapshots.retake('en');
    expect(await snapshots.get('en')).not.toBe(before);
    expect(await snapshots.drifted()).toEqual([]);
  });

  it('are those of the new reading where it changes while they are counted anew', async () => {
    const { snapshots } = createSite();
    await snapshots.get('en');
    const counting = snapshots.retake('en');
    snapshots.expire();
    await counting;
    expect(snapshots.languages()).toEqual([]);
  });

  it('are counted by the next who asks where the first count failed', async () => {
    const { snapshots, failures } = createSite();
    failures.keys = 1;
    await expect(snapshots.retake('en')).rejects.toThrow('the database is away');
    expect(snapshots.languages()).toEqual([]);
    expect((await snapshots.get('en')).locale).toBe('en');
  });
});
