import type { OfferingDocument, SourceDocument } from '../documents';
import {
  createSnapshotBuilder,
  partsOfSnapshot,
  restoreSnapshot,
  type Snapshot,
} from '../indexing/snapshot';
import { finish } from '../steps';
import { createRanker } from './create-ranker';
import type { Ranker } from './ranker';

const document = (id: string, text: string): SourceDocument & OfferingDocument => ({
  ...{ id, locale: 'en' },
  segments: [
    { field: 'title', role: 'title', text },
    { field: 'body', role: 'body', text: `${text}. A story of ${text}, told by one who knows.` },
  ],
});

const offerings = ['feedback for managers', 'gardens and seeds', 'zymurgy and quoits'].map(
  (text, at) => document(`o-${at}`, text),
);
const counted = ['managers who give feedback', 'seeds of a garden', 'a thesis on feedback'].map(
  (text, at) => document(`s-${at}`, text),
);
/** Written after the statistics were taken, in words that they do not know. */
const later = [
  'kazoos and zymurgy for managers',
  'gardens of quoits and ukuleles',
  'xylophones',
].map((text, at) => document(`l-${at}`, text));

const take = (name: string): Snapshot => {
  const all = [...counted, ...offerings];
  const ids = all.map(({ id }) => id);
  const builder = createSnapshotBuilder({ locale: 'en', ids, latentDimensions: 0, name });
  for (const source of counted) builder.addSource(source);
  return finish(builder.finish());
};

/** A process of its own that reads the sources in this order. */
const start = (snapshot: Snapshot, order: readonly SourceDocument[]): Ranker => {
  const ranker = createRanker({ locale: 'en', offerings, snapshot });
  for (const source of order) ranker.trace(source);
  return ranker;
};

const restarted = (snapshot: Snapshot, order: readonly SourceDocument[]): Ranker =>
  start(restoreSnapshot(partsOfSnapshot(snapshot), snapshot.name), order);

const keptOf = (ranker: Ranker, source: SourceDocument) =>
  ranker.traceKeeper.partsOf(ranker.trace(source));

describe('a kept trace', () => {
  const taken = take('the first');
  const before = start(taken, later);
  const after = restarted(taken, [...later].reverse());

  it('is of words that got other numbers after the restart', () => {
    const [first, second] = [before, after].map((ranker) =>
      ranker.trace(later[0] as SourceDocument),
    );
    expect(first?.ids).not.toEqual(second?.ids);
    expect(second?.version).toBe(first?.version);
  });

  it.each([...counted, ...later])('says after a restart what it said before: $id', (source) => {
    const kept = keptOf(before, source);
    const restored = after.traceKeeper.restore(kept);
    expect(restored).toEqual(after.trace(source));
    if (!restored) throw new Error('It could not be restored.');
    for (const { id } of offerings)
      expect(after.couldShow(id)(restored)).toBe(before.couldShow(id)(before.trace(source)));
  });

  it('means nothing under another snapshot, be it of the same texts, or under other settings', () => {
    const versions = [
      before,
      start(take('the second'), later),
      createRanker({ locale: 'en', offerings, snapshot: taken }, { querySaturation: 7 }),
    ].map(({ traceKeeper }) => traceKeeper.version);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is not restored where it names words that it does not bring', () => {
    const kept = keptOf(before, later[0] as SourceDocument);
    expect(kept.words.length).toBeGreaterThan(0);
    expect(after.traceKeeper.restore({ ...kept, words: [] })).toBeUndefined();
  });
});
