/** Measures one system at one size. */
import { performance } from 'node:perf_hooks';

import type { OfferingDocument } from '../src/plugins/cross-links/core/src/documents';
import {
  meanOf,
  ndcgAt,
  percentile,
  relevantCount,
} from '../src/plugins/cross-links/core/src/evaluation/metrics';
import { JUDGED } from './corpus';
import type { BuiltSystem, System } from './systems/system';

/** What was measured. */
export interface Measurement {
  readonly system: string;
  readonly offerings: number;
  readonly articles: number;
  readonly 'ndcg@10': number;
  readonly msP50: number;
  readonly msP95: number;
  readonly buildSeconds: number;
  readonly bytes: number | null;
  /** One changed offering, until it can be found. */
  readonly changeMs: number | null;
}

const CHANGES = 20;

/** Warm-up searches, for the compiler; and rounds over the articles, the best time of each counts: others disturb. */
const WARM_UP = 40;
const REPEATS = 5;
/** Slower searches are run once: nothing disturbs them much. */
const FAST_MS = 20;

/** Building leaves garbage; its collection is not the search's. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });

const elapsed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const round = (value: number): number => Number(value.toPrecision(4));

const changeCost = async (
  built: BuiltSystem,
  offerings: readonly OfferingDocument[],
): Promise<number | null> => {
  if (built.change === undefined) return null;
  const times: number[] = [];
  for (const offering of offerings.slice(-CHANGES)) {
    times.push(await elapsed(() => built.change?.(offering)));
  }
  return round(percentile(times, 0.5));
};

/** Builds the system, ranks judged articles one by one after one run to warm up, and changes some offerings. */
export const measure = async (
  system: System,
  offerings: readonly OfferingDocument[],
): Promise<Measurement> => {
  let built: BuiltSystem | undefined;
  const buildMs = await elapsed(async () => {
    built = await system.build(offerings);
  });
  if (built === undefined) throw new Error(`${system.name} was not built`);
  const judged = JUDGED.articles.filter(
    ({ source }) => relevantCount(JUDGED.qrels.get(source.id) ?? new Map()) > 0,
  );
  const articles = judged.slice(0, system.articlesAt(offerings.length));
  const prepared = articles.map(({ source }) => built?.prepare(source));
  const isFast = (await elapsed(() => built?.search(prepared[0]))) < FAST_MS;
  for (let run = 0; isFast && run < WARM_UP; run += 1) {
    await built.search(prepared[run % prepared.length]);
  }
  await settle();
  const times = articles.map(() => Number.POSITIVE_INFINITY);
  const gains: number[] = [];
  for (let run = 0; run < (isFast ? REPEATS : 1); run += 1) {
    for (const [index, { source }] of articles.entries()) {
      const start = performance.now();
      const answer = built.search(prepared[index]);
      const found = answer instanceof Promise ? await answer : answer;
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start);
      if (run === 0) gains.push(ndcgAt(found, JUDGED.qrels.get(source.id) ?? new Map(), 10));
    }
  }
  const changeMs = await changeCost(built, offerings);
  await built.close?.();
  return {
    system: system.name,
    offerings: offerings.length,
    articles: articles.length,
    'ndcg@10': round(meanOf(gains)),
    msP50: round(percentile(times, 0.5)),
    msP95: round(percentile(times, 0.95)),
    buildSeconds: round(buildMs / 1000),
    bytes: built.bytes ?? null,
    changeMs,
  };
};
