import type { SourceDocument } from '../documents';
import { createRanker } from '../ranking/create-ranker';
import { finish } from '../steps';
import { createSnapshotBuilder, partsOfSnapshot, restoreSnapshot } from './snapshot';

const TOPICS = ['feedback team manager', 'garden soil seed', 'thesis chapter supervisor'];

const document = (id: string, at: number): SourceDocument => ({
  id,
  locale: 'en',
  segments: [
    { field: 'title', role: 'title', text: `${TOPICS[at % TOPICS.length] ?? ''} number${at}` },
    { field: 'body', role: 'body', text: `A story of ${TOPICS[(at + 1) % TOPICS.length] ?? ''}.` },
  ],
});

const offerings = Array.from({ length: 200 }, (_, at) => document(`o-${at}`, at));
const sources = Array.from({ length: 150 }, (_, at) => document(`s-${at}`, at + 1));

const take = (given: readonly SourceDocument[]) => {
  const ids = [...offerings, ...given].map(({ id }) => id);
  const builder = createSnapshotBuilder({ locale: 'en', ids, latentDimensions: 20 });
  for (const offering of offerings) builder.addOffering(offering);
  for (const source of given) builder.addSource(source);
  return finish(builder.finish());
};

describe('snapshot', () => {
  it('is restored from its parts so that every score is the same', () => {
    const taken = take(sources);
    const restored = restoreSnapshot(partsOfSnapshot(taken));
    expect(taken.latent).toBeDefined();
    const [one, other] = [taken, restored].map((snapshot) =>
      createRanker({ locale: 'en', offerings, snapshot }),
    );
    expect(other?.version).toBe(one?.version);
    for (const source of sources.slice(0, 20))
      expect(other?.rank(source)).toEqual(one?.rank(source));
  });

  it('scores as a ranker that was made of the same texts in one go', () => {
    const whole = createRanker({ locale: 'en', offerings, sources });
    const parted = createRanker(
      { locale: 'en', offerings, snapshot: take(sources) },
      {
        latentDimensions: 20,
      },
    );
    const plain = createRanker({ locale: 'en', offerings, sources }, { latentDimensions: 20 });
    expect(parted.version).toBe(plain.version);
    expect(whole.version).not.toBe(plain.version);
    for (const source of sources.slice(0, 5))
      expect(parted.rank(source)).toEqual(plain.rank(source));
  });

  it('has the same fingerprint whatever order its texts came in', () => {
    const forth = take(sources).statistics.fingerprint;
    expect(take([...sources].reverse()).statistics.fingerprint).toBe(forth);
    expect(take(sources.slice(1)).statistics.fingerprint).not.toBe(forth);
  });
});
