import type { TopicCell, TopicRow } from '../contracts/reports';
import type { Kind } from '../documents';

/** One entry that has a topic: a source whose readers need these kinds of help, or an open offering of its kind. */
export interface TopicSighting {
  readonly topic: string;
  readonly locale: string;
  readonly side: keyof TopicCell;
  readonly kinds: readonly Kind[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Cells = Readonly<Record<Kind, Writable<TopicCell>>>;

const emptyCells = (): Cells => ({
  mentor: { sources: 0, offerings: 0 },
  trainer: { sources: 0, offerings: 0 },
});

/** Readers of a kind for whom nothing is open. */
const unserved = ({ mentor, trainer }: Pick<TopicRow, Kind>): number =>
  [mentor, trainer].reduce(
    (sum, { sources, offerings }) => sum + (offerings === 0 ? sources : 0),
    0,
  );

const readers = ({ mentor, trainer }: TopicRow): number => mentor.sources + trainer.sources;

/**
 * Counts by topic, language and kind: topics with readers alone, largest gap first. A topic is the same in whatever
 * case it is written; the first writing names it.
 */
export const topicRows = (sightings: readonly TopicSighting[]): TopicRow[] => {
  const rows = new Map<string, { topic: string; locale: string } & Cells>();
  for (const { topic, locale, side, kinds } of sightings) {
    const key = `${locale}|${topic.toLowerCase()}`;
    const row = rows.get(key) ?? { topic, locale, ...emptyCells() };
    rows.set(key, row);
    for (const kind of kinds) row[kind][side] += 1;
  }
  return [...rows.values()]
    .filter((row) => readers(row) > 0)
    .sort(
      (a, b) =>
        unserved(b) - unserved(a) ||
        readers(b) - readers(a) ||
        (`${a.locale} ${a.topic}` < `${b.locale} ${b.topic}` ? -1 : 1),
    );
};
