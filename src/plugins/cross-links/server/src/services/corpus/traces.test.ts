import type { SourceTrace, TraceKeeper } from '../../../../core/src';

import type { LinkRows } from '../../repositories/link-rows';
import type { VersionKey } from '../../repositories/rows';
import type { KeptTrace, TraceRows } from '../../repositories/trace-rows';
import type { Breath } from '../breath';
import { inputHashOf } from './input-hash';
import type { Rankers } from './rankers';
import type { ReadSource, SourceReader } from './source-reader';
import { createTraces } from './traces';

const UID = 'api::article.article';

const keyOf = (documentId: string, state: VersionKey['state'] = 'published'): VersionKey => ({
  ...{ uid: UID, documentId, locale: 'en', state },
});

const sourceOf = (key: VersionKey, text: string): ReadSource => ({
  key,
  document: {
    ...{ id: key.documentId, locale: 'en' },
    segments: [{ field: 'title', role: 'title', text }],
  },
  choices: null,
});

type StoredTrace = KeptTrace & { readonly id: number };

/** A site of some sources with its database; instances of it come and go. */
const createSite = (documentIds: readonly string[]) => {
  const texts = new Map(
    documentIds.map((documentId) => [documentId, `a story of ${documentId}`] as const),
  );
  const states: VersionKey['state'][] = ['published'];
  const stored: StoredTrace[] = [];
  /** What the links were worked out from, where it is not the text. */
  const linkedFrom = new Map<string, string>();
  const failures = { read: 0, trace: 0 };
  let lastId = 0;

  const fail = (what: keyof typeof failures): void => {
    failures[what] -= 1;
    if (failures[what] >= 0) throw new Error('the database is away');
  };

  const versions = (): ReadSource[] =>
    states.flatMap((state) =>
      [...texts].map(([documentId, text]) => sourceOf(keyOf(documentId, state), text)),
    );

  const rows = {
    async *pages(version: string) {
      yield await Promise.resolve(stored.filter((row) => row.version === version));
    },
    headsFrom: () => Promise.resolve({ heads: stored, last: undefined }),
    remove: (hashes: readonly string[]) => {
      const kept = stored.filter(({ inputHash }) => !hashes.includes(inputHash));
      stored.splice(0, stored.length, ...kept);
      return Promise.resolve();
    },
    removeIds: (ids: readonly number[]) => {
      const kept = stored.filter(({ id }) => !ids.includes(id));
      stored.splice(0, stored.length, ...kept);
      return Promise.resolve();
    },
    replace: async (kept: readonly KeptTrace[]) => {
      await rows.remove(kept.map(({ inputHash }) => inputHash));
      for (const row of kept) stored.push({ ...row, id: (lastId += 1) });
    },
  } satisfies TraceRows;

  const sources = {
    languageOf: ({ locale }: VersionKey) => locale,
    localesOf: (language: string) => [language],
    languages: () => Promise.resolve(['en', 'fr']),
    async *keyPages() {
      for (const { key } of versions()) yield await Promise.resolve([key]);
    },
    read: async (_uid: string, ids: readonly string[]) => {
      fail('read');
      return Promise.resolve(versions().filter(({ key }) => ids.includes(key.documentId)));
    },
  };

  const linkRows = {
    async *hashPages() {
      const found = versions().map((source) => ({
        key: source.key,
        inputHash: linkedFrom.get(source.key.documentId) ?? inputHashOf(source),
      }));
      yield await Promise.resolve(found);
    },
  };

  /** An instance that has just started, under these statistics. */
  const start = (version = 'one') => {
    const lines: string[] = [];
    const trace = ({ id }: { id: string }): SourceTrace => {
      if (id === 'b') fail('trace');
      const [ids, weights] = [Uint32Array.of(id.charCodeAt(0)), Float32Array.of(0.5)];
      return { ids, weights, version, ceiling: 1, wholeness: 1, place: undefined };
    };
    const traceKeeper: TraceKeeper = {
      version,
      partsOf: (made) => ({ ...made, words: [] }),
      restore: (parts) => ({ ...parts, version }),
    };
    const traces = createTraces({
      rows,
      linkRows: linkRows as unknown as LinkRows,
      sources: sources as unknown as SourceReader,
      rankers: {
        named: () => Promise.resolve({ ranker: { trace, traceKeeper } }),
      } as unknown as Rankers,
      breath: { breathe: () => Promise.resolve() } as unknown as Breath,
      say: (line) => lines.push(line),
    });
    return {
      ...traces,
      lines,
      keep: async (): Promise<void> => {
        while (await traces.keepSome());
      },
    };
  };

  return { texts, states, stored, linkedFrom, failures, start };
};

type Site = ReturnType<typeof createSite>;
type Instance = ReturnType<Site['start']>;

const reachedBy = async (instance: Instance): Promise<string[]> => {
  await instance.fill('en');
  const found = await instance.reached(
    { locale: 'en', state: 'published' },
    ({ ids }) => ids.length === 1,
  );
  return found.map(({ documentId }) => documentId).sort();
};

/** A site whose first instance has kept every trace. */
const createKeptSite = async (): Promise<Site> => {
  const site = createSite(['a', 'b', 'c', 'd']);
  const first = site.start();
  await first.fill('en');
  await first.keep();
  return site;
};

const hashes = ({ stored }: Site): string[] => stored.map(({ inputHash }) => inputHash).sort();

describe('traces', () => {
  it('hold every source', async () => {
    expect(await reachedBy(createSite(['a', 'b', 'c', 'd']).start())).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([{ read: 1 }, { trace: 1 }])(
    'leave none out that could not be read at first: %j',
    async (failing) => {
      const site = createSite(['a', 'b', 'c', 'd']);
      Object.assign(site.failures, failing);
      const instance = site.start();
      await expect(instance.fill('en')).rejects.toThrow('the database is away');
      expect(await reachedBy(instance)).toEqual(['a', 'b', 'c', 'd']);
    },
  );
});

describe('kept traces', () => {
  it('are read back by the next instance', async () => {
    const site = await createKeptSite();
    const next = site.start();
    expect(await reachedBy(next)).toEqual(['a', 'b', 'c', 'd']);
    expect(next.lines).toEqual(['traces of "en": 4 read, 0 made.']);
    const before = [...site.stored];
    await next.keep();
    expect(site.stored).toEqual(before);
  });

  it('are one row where a draft says what is published', async () => {
    const site = createSite(['a', 'b']);
    site.states.push('draft');
    const first = site.start();
    await first.fill('en');
    await first.keep();
    expect(site.stored).toHaveLength(2);
    const next = site.start();
    await next.fill('en');
    expect(next.lines).toEqual(['traces of "en": 4 read, 0 made.']);
  });

  it('say nothing of a source whose links were worked out from another text', async () => {
    const site = await createKeptSite();
    site.linkedFrom.set('c', 'another');
    const next = site.start();
    expect(await reachedBy(next)).toEqual(['a', 'b', 'c', 'd']);
    expect(next.lines).toEqual(['traces of "en": 3 read, 1 made.']);
  });

  it('say nothing under other statistics, whose own take their place', async () => {
    const site = await createKeptSite();
    const next = site.start('two');
    await next.fill('en');
    expect(next.lines).toEqual(['traces of "en": 0 read, 4 made.']);
    await next.keep();
    expect(site.stored.map(({ version }) => version)).toEqual(['two', 'two', 'two', 'two']);
  });

  it('are made anew where their row is damaged or gone', async () => {
    const site = await createKeptSite();
    const [damaged, gone] = site.stored;
    if (!damaged || !gone) throw new Error('Nothing was kept.');
    site.stored.splice(0, 2, { ...damaged, numbers: damaged.numbers.slice(3) });
    const next = site.start();
    await next.fill('en');
    expect(next.lines).toEqual(['traces of "en": 2 read, 2 made.']);
    await next.keep();
    const last = site.start();
    await last.fill('en');
    expect(last.lines).toEqual(['traces of "en": 4 read, 0 made.']);
  });

  it('follow what a source says, and go with it', async () => {
    const site = await createKeptSite();
    const instance = site.start();
    await instance.fill('en');
    const before = hashes(site);
    const changed = sourceOf(keyOf('a'), 'another story');
    const trace = { ids: Uint32Array.of(1), weights: Float32Array.of(1), version: 'one' };
    instance.set(changed.key, {
      inputHash: inputHashOf(changed),
      trace: { ...trace, ceiling: 1, wholeness: 1, place: undefined },
    });
    instance.delete(keyOf('b'));
    await instance.keep();
    expect(hashes(site)).toHaveLength(3);
    expect(hashes(site)).toContain(inputHashOf(changed));
    expect(hashes(site).filter((hash) => before.includes(hash))).toHaveLength(2);
  });

  it('of a source that went while nobody looked are removed', async () => {
    const site = await createKeptSite();
    site.texts.delete('a');
    const next = site.start();
    await next.fill('en');
    await next.keep();
    expect(site.stored).toHaveLength(3);
  });

  it('of other languages stay until these are read, unless there are no sources in them', async () => {
    const site = await createKeptSite();
    const [row] = site.stored;
    if (!row) throw new Error('Nothing was kept.');
    for (const [at, language] of ['fr', 'de'].entries())
      site.stored.push({ ...row, id: 100 + at, language, inputHash: `of-${language}` });
    const next = site.start();
    await next.fill('en');
    await next.keep();
    expect(hashes(site)).toContain('of-fr');
    expect(hashes(site)).not.toContain('of-de');
  });
});
