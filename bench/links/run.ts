/**
 * `npm run bench:links`: what keeping links right costs. Saves beside the same site without the plugin, one changed
 * offering, the first after a restart, a rebuild with readers meanwhile, memory, and the start. Ratios are the claim where
 * two sites are compared. `--articles 10000 --offerings 1000` is the size, TEST_DATABASE the engine. Writes
 * `bench/results/links-<engine>-<articles>.json`; leaves with 1 where a required figure is not met.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createDatabase, type TestDatabase } from '../../tests/app/database';
import { visit } from '../api/visit';
import { makePlainSite } from './plain-site';
import { startSite, type Site } from './start-site';

const PAGE = 'articles?pagination[pageSize]=25&pagination[withCount]=false';
/** Five readers a second, on one event loop with everything else. */
const READ_EVERY_MS = 200;
const SAVES = 150;
const WARM_UP = 20;
const CHANGES = 10;
const IDLE_MS = 20_000;
/** Two hundred answers: of fewer the 95th percentile is a matter of luck. */
const IDLE_READING_MS = 40_000;

/** Seconds that work may take, asked of 10,000 articles; more of them have more to do. */
const LIMITS = { articles: 10_000, change: 2, rebuild: 60 };

const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Figure {
  readonly what: string;
  readonly value: number;
  /** At most this, where it is required. */
  readonly most?: number;
}

const figures: Figure[] = [];

const note = (what: string, value: number, most?: number): void => {
  figures.push({ what, value, ...(most === undefined ? {} : { most }) });
  const verdict = most === undefined ? '' : `≤ ${most} ${value <= most ? 'met' : 'NOT MET'}`;
  console.log(`${what.padEnd(64)} ${value.toFixed(2).padStart(10)}  ${verdict}`);
};

/** One reader who looks at a page five times a second; the answer's times until `isOver`. */
const read = async (site: Site, isOver: () => boolean): Promise<number[]> => {
  const times: number[] = [];
  while (!isOver()) {
    const { status, ms } = await visit(`${site.api}/${PAGE}`);
    if (status !== 200) throw new Error(`The site answered ${status}.`);
    times.push(ms);
    await pause(Math.max(0, READ_EVERY_MS - ms));
  }
  return times;
};

const msOf = async (site: Site, order: Parameters<Site['order']>[0]): Promise<number> =>
  (await site.order(order)).ms ?? Number.NaN;

/** Turns between the sites, so that whatever else the machine does meets both alike. */
const measureSaves = async (ours: Site, plain: Site): Promise<void> => {
  const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
  for (let turn = 0; turn < WARM_UP + SAVES; turn += 1) {
    const order = { do: 'save' as const, number: 800_000 + turn };
    const mine = await msOf(ours, order);
    // What a save leaves to do is done before the other site saves.
    await ours.order({ do: 'settle' });
    const pair = { ours: mine, plain: await msOf(plain, order) };
    if (turn < WARM_UP) continue;
    times.ours.push(pair.ours);
    times.plain.push(pair.plain);
  }
  note(
    'save and publish ÷ without the plugin, p50',
    at(times.ours, 0.5) / at(times.plain, 0.5),
    1.1,
  );
  note(
    'save and publish ÷ without the plugin, p95',
    at(times.ours, 0.95) / at(times.plain, 0.95),
    1.1,
  );
};

const measureChanges = async (site: Site, most: number | undefined): Promise<void> => {
  const seconds: number[] = [];
  for (let number = 0; number < CHANGES; number += 1)
    seconds.push((await msOf(site, { do: 'change', number })) / 1000);
  note('one changed offering until the last link is right, s, median', at(seconds, 0.5), most);
  note('one changed offering until the last link is right, s, worst', Math.max(...seconds), most);
};

/** The site has just started: what it kept of every source is read back before the first link is looked for. */
const measureRestart = async (site: Site, database: TestDatabase): Promise<Site> => {
  await site.order({ do: 'keep' });
  await site.order({ do: 'stop' });
  const restarted = await startSite(database);
  await restarted.order({ do: 'settle' });
  const ms = await msOf(restarted, { do: 'change', number: CHANGES });
  note('first changed offering after a restart, s', ms / 1000);
  return restarted;
};

const measureRebuild = async (site: Site, most: number | undefined): Promise<void> => {
  const end = Date.now() + IDLE_READING_MS;
  const idle = await read(site, () => Date.now() > end);
  let isDone = false;
  const rebuilding = site.order({ do: 'rebuild', dryRun: false }).finally(() => {
    isDone = true;
  });
  const during = await read(site, () => isDone);
  const { ms = Number.NaN, differed = Number.NaN } = await rebuilding;
  note('rebuild of everything, s', ms / 1000, most);
  // It counts the statistics anew, under which scores move a little.
  note('  versions written anew by it', differed);
  note(
    'a page of the content API during the rebuild ÷ idle, p95',
    at(during, 0.95) / at(idle, 0.95),
    2,
  );
  note('  idle, ms, p95', at(idle, 0.95));
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '10000' },
      offerings: { type: 'string', default: '1000' },
    },
  });
  const size = { articles: Number(values.articles), offerings: Number(values.offerings) };
  const engine = process.env.TEST_DATABASE ?? 'sqlite';
  console.log(
    `${size.articles} articles, ${size.offerings} offerings on ${engine}; ${cpus().length} × ${cpus()[0]?.model ?? ''}\n`,
  );
  const [database, plainDatabase] = [await createDatabase(), await createDatabase()];
  const withoutPlugin = { PLAIN_SITE: makePlainSite() };
  for (const filled of [await startSite(database), await startSite(plainDatabase, withoutPlugin)]) {
    await filled.order({ do: 'fill', ...size });
    await filled.order({ do: 'stop' });
  }
  let ours = await startSite(database);
  const start = performance.now();
  await ours.order({ do: 'settle' });
  note('first links of everything, s', (performance.now() - start) / 1000);
  note('  until every trace is kept, s', (await msOf(ours, { do: 'keep' })) / 1000);
  await ours.order({ do: 'stop' });

  ours = await startSite(database);
  const plain = await startSite(plainDatabase, withoutPlugin);
  note('start, s more than without the plugin', (ours.bootMs - plain.bootMs) / 1000, 1);
  await ours.order({ do: 'settle' });
  // A site has been up for a while before an offering changes: it readies itself while nothing else is to be done.
  await pause(IDLE_MS + size.articles * 2);
  note('memory, MB', (await ours.order({ do: 'memory' })).megabytes ?? Number.NaN);
  note('  without the plugin, MB', (await plain.order({ do: 'memory' })).megabytes ?? Number.NaN);
  await measureSaves(ours, plain);
  await plain.order({ do: 'stop' });
  const limits = size.articles <= LIMITS.articles ? LIMITS : undefined;
  await measureChanges(ours, limits?.change);
  ours = await measureRestart(ours, database);
  await measureRebuild(ours, limits?.rebuild);
  await ours.order({ do: 'stop' });
  await database.drop();
  await plainDatabase.drop();

  const folder = join(__dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  const report = { ...size, engine, cpu: cpus()[0]?.model, cores: cpus().length, figures };
  writeFileSync(
    join(folder, `links-${engine}-${size.articles}.json`),
    `${JSON.stringify(report, null, 2)}\n`,
  );
  const missed = figures.filter(({ value, most }) => most !== undefined && !(value <= most));
  if (missed.length > 0) process.exitCode = 1;
};

void main();
