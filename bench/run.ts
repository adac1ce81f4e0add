/**
 * `npm run bench`: our ranker beside what a site would pick instead, in one run on one machine. Prints a table with
 * ratios and writes `bench/results/latest.json`. Ratios are the claim, not times. `--sizes 1000,10000` picks sizes;
 * Postgres and MariaDB take part where `BENCH_POSTGRES_URL` and `BENCH_MARIADB_URL` say where they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { offeringsOf } from './corpus';
import { type Measurement, measure } from './measure';
import { mariadb } from './systems/mariadb';
import { miniSearch } from './systems/minisearch';
import { ours } from './systems/ours';
import { postgres } from './systems/postgres';
import { sqlite } from './systems/sqlite';
import type { System } from './systems/system';

const systems = (): System[] => {
  const { BENCH_POSTGRES_URL, BENCH_MARIADB_URL } = process.env;
  return [
    ours(false),
    ours(true),
    sqlite,
    ...(BENCH_POSTGRES_URL ? [postgres(BENCH_POSTGRES_URL)] : []),
    ...(BENCH_MARIADB_URL ? [mariadb(BENCH_MARIADB_URL)] : []),
    miniSearch,
  ];
};

const number = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits);

const columns = (values: readonly string[]): string =>
  values.map((value, index) => (index === 0 ? value.padEnd(28) : value.padStart(10))).join('');

const line = (found: Measurement, reference: Measurement): string =>
  columns([
    found.system,
    String(found.offerings),
    number(found['ndcg@10'], 3),
    number(found.msP50, 2),
    number(found.msP95, 2),
    `${(found.msP50 / reference.msP50).toFixed(1)}×`,
    number(found.buildSeconds, 1),
    found.bytes === null ? '–' : (found.bytes / 1e6).toFixed(1),
    number(found.changeMs, 2),
  ]);

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1000,10000,100000' } },
  });
  const measurements: Measurement[] = [];
  console.log(
    columns([
      'system',
      'offerings',
      'ndcg@10',
      'p50 ms',
      'p95 ms',
      'time',
      'build s',
      'MB',
      'change ms',
    ]),
  );
  for (const size of values.sizes.split(',').map(Number)) {
    const offerings = offeringsOf(size);
    let reference: Measurement | undefined;
    for (const system of systems()) {
      const found = await measure(system, offerings);
      reference ??= found;
      measurements.push(found);
      console.log(line(found, reference));
    }
  }
  const folder = join(__dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync(
    join(folder, 'latest.json'),
    `${JSON.stringify({ machine, measurements }, null, 2)}\n`,
  );
};

void main();
