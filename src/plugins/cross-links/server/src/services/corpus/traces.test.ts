import type { SourceTrace } from '../../../../core/src';

import type { VersionKey } from '../../repositories/rows';
import type { Breath } from '../breath';
import type { Rankers } from './rankers';
import type { ReadSource, SourceReader } from './source-reader';
import { createTraces } from './traces';

const keyOf = (documentId: string): VersionKey => ({
  ...{ uid: 'api::article.article', documentId, locale: 'en', state: 'published' },
});
const sourceOf = (documentId: string): ReadSource => ({
  key: keyOf(documentId),
  document: { id: documentId, locale: 'en', segments: [] },
  choices: null,
});
const PAGES = [
  ['a', 'b'],
  ['c', 'd'],
];

/** Two pages of sources, whose reading or tracing fails as often as asked. */
const tracesWith = ({ readFails = 0, traceFails = 0 }) => {
  const failures = { read: readFails, trace: traceFails };
  const fail = (what: 'read' | 'trace'): void => {
    if (failures[what]-- > 0) throw new Error('the database is away');
  };
  async function* pages(): AsyncGenerator<ReadSource[], undefined> {
    for (const [at, page] of PAGES.entries()) {
      if (at === 1) fail('read');
      yield await Promise.resolve(page.map(sourceOf));
    }
  }
  const trace = ({ id }: { id: string }): SourceTrace => {
    if (id === 'b') fail('trace');
    return {
      ids: new Uint32Array(),
      weights: new Float32Array(),
      ceiling: 1,
      wholeness: 1,
      place: undefined,
    };
  };
  return createTraces({
    sources: { pages, languageOf: ({ locale }: VersionKey) => locale } as unknown as SourceReader,
    rankers: { named: () => Promise.resolve({ ranker: { trace } }) } as unknown as Rankers,
    breath: { breathe: () => Promise.resolve() } as unknown as Breath,
  });
};

const reachedBy = async (traces: ReturnType<typeof tracesWith>): Promise<string[]> => {
  await traces.fill('en');
  const found = await traces.reached({ locale: 'en', state: 'published' }, () => true);
  return found.map(({ documentId }) => documentId).sort();
};

describe('traces', () => {
  it('hold every source', async () => {
    expect(await reachedBy(tracesWith({}))).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([{ readFails: 1 }, { traceFails: 1 }])(
    'leave none out that could not be read at first: %j',
    async (failing) => {
      const traces = tracesWith(failing);
      await expect(traces.fill('en')).rejects.toThrow('the database is away');
      expect(await reachedBy(traces)).toEqual(['a', 'b', 'c', 'd']);
    },
  );
});
