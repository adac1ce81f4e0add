/**
 * `npm run bench:api`: what reading links costs beside the host's own reading, on the same data of the same site, in one
 * run. Ratios are the claim, not times: requests take turns. `--sizes 1000,10000` picks sizes; TEST_DATABASE the engine.
 * Writes `bench/results/api-<engine>.json`. Leaves with 1 where a required ratio is not met.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Order, Report } from './site';
import { PLAIN_RELATIONS } from './bench-site';
import { compare, crowd, visit, type Times } from './visit';

const READERS = 50;
/** So many places further in the sample of articles. */
const OTHER = 211;
const CROWD_MS = 10_000;
const PAGE = 'pagination[pageSize]=25&pagination[withCount]=false';

interface Site {
  readonly api: string;
  readonly order: (order: Order) => Promise<Report>;
  readonly stop: () => void;
}

const next = (child: ChildProcess): Promise<Report> =>
  new Promise((resolve, reject) => {
    const fail = (code: number | null): void => {
      reject(new Error(`The site stopped with ${code}.`));
    };
    child.once('exit', fail);
    child.once('message', (report: Report) => {
      child.off('exit', fail);
      resolve(report);
    });
  });

const startSite = async (): Promise<Site> => {
  const child = fork(join(__dirname, 'site.ts'), { execArgv: ['--import', 'tsx'] });
  const report = await next(child);
  if (!('port' in report)) throw new Error('The site did not say where it is.');
  return {
    api: `http://127.0.0.1:${report.port}/api`,
    order: (order) => {
      child.send(order);
      return next(child);
    },
    stop: () => child.send({ stop: true } satisfies Order),
  };
};

interface Size {
  readonly articles: number;
  readonly times: Readonly<Record<string, Times>>;
}

const measureAt = async (site: Site, size: number, rounds: number): Promise<Size> => {
  const report = await site.order({ grow: size });
  if (!('sample' in report)) throw new Error('The site did not grow.');
  const { sample, articles } = report;
  const { api } = site;
  const one = (turn: number): string => sample[turn % sample.length] ?? '';
  const tags = new Map<string, string>();
  for (const id of sample) tags.set(id, (await visit(`${api}/cross-links/articles/${id}`)).etag);
  const plain = Object.values(PLAIN_RELATIONS)
    .map((name, at) => `populate[${at}]=${name}`)
    .join('&');
  const linksOfOne = (turn: number) => ({ url: `${api}/cross-links/articles/${one(turn)}` });
  const pageWithLinks = () => ({ url: `${api}/articles?${PAGE}&crossLinks=true` });
  const hostOne = (turn: number) => ({ url: `${api}/articles/${one(turn)}?${plain}` });
  const hostPage = () => ({ url: `${api}/articles?${PAGE}` });
  const quiet = await compare(
    {
      'links of one article': linksOfOne,
      'host: article with two relations': hostOne,
      'links of one article, unchanged (304)': (turn) => ({
        // Another article than the one above, which would find it read already.
        ...linksOfOne(turn + OTHER),
        headers: { 'If-None-Match': tags.get(one(turn + OTHER)) ?? '' },
      }),
      'page of 25 with links': pageWithLinks,
      'host: page of 25': hostPage,
      'host: page of 25 with two relations': () => ({ url: `${hostPage().url}&${plain}` }),
    },
    { rounds, warmUp: 60 },
  );
  // What was read is kept until somebody commits: here somebody does before each request, and nothing is kept.
  const before = () => site.order({ commit: true });
  const busy = await compare(
    {
      'links of one article, after a commit': (turn) => ({ ...linksOfOne(turn), before }),
      'host: article, after a commit': (turn) => ({ ...hostOne(turn), before }),
      'page of 25 with links, after a commit': () => ({ ...pageWithLinks(), before }),
      'host: page of 25, after a commit': () => ({ ...hostPage(), before }),
    },
    { rounds, warmUp: 60 },
  );
  const times = { ...quiet, ...busy };
  return { articles, times };
};

/** Readers at once, first alone and then while all links are worked out again. */
const measureCrowd = async (site: Site, size: number) => {
  const report = await site.order({ grow: size });
  if (!('sample' in report)) throw new Error('The site did not grow.');
  const { sample } = report;
  const urlOf = (turn: number): string =>
    `${site.api}/cross-links/articles/${sample[turn % sample.length] ?? ''}`;
  const end = Date.now() + CROWD_MS;
  const alone = await crowd(READERS, urlOf, () => Date.now() > end);
  let isDone = false;
  const rebuilding = site.order({ rebuild: true }).finally(() => {
    isDone = true;
  });
  const during = await crowd(READERS, urlOf, () => isDone);
  const done = await rebuilding;
  return {
    articles: report.articles,
    alone,
    during,
    seconds: 'rebuilt' in done ? done.rebuilt / 1000 : 0,
  };
};

interface Ratio {
  readonly what: string;
  readonly articles: number;
  readonly p50: number;
  readonly p99: number;
  /** At most this, where the ratio is required. */
  readonly most?: number;
}

const ratio = (what: string, articles: number, a: Times, b: Times, most?: number): Ratio => ({
  ...{ what, articles, p50: a.p50 / b.p50, p99: a.p99 / b.p99 },
  ...(most === undefined ? {} : { most }),
});

const timesIn = ({ times }: Size, name: string): Times => {
  const found = times[name];
  if (!found) throw new Error(`${name} was not measured.`);
  return found;
};

/** What may take no longer on a large site. */
const GROWING = [
  'links of one article',
  'page of 25 with links',
  'links of one article, after a commit',
  'page of 25 with links, after a commit',
];

const ratiosOf = (sizes: readonly Size[]): Ratio[] => {
  const [first] = sizes;
  return sizes.flatMap((size) => {
    const of = (name: string): Times => timesIn(size, name);
    const links = of('links of one article');
    const page = of('page of 25 with links');
    const growth = size === first || !first ? [] : [first];
    return [
      ratio(
        'links of one article ÷ host with two relations',
        size.articles,
        links,
        of('host: article with two relations'),
        1.15,
      ),
      ratio('page of 25 with links ÷ without', size.articles, page, of('host: page of 25'), 1.5),
      ratio(
        'links of one article ÷ host, after a commit',
        size.articles,
        of('links of one article, after a commit'),
        of('host: article, after a commit'),
        1.15,
      ),
      ratio(
        'page of 25 with links ÷ without, after a commit',
        size.articles,
        of('page of 25 with links, after a commit'),
        of('host: page of 25, after a commit'),
      ),
      ratio(
        'page of 25 with links ÷ with two relations',
        size.articles,
        page,
        of('host: page of 25 with two relations'),
      ),
      ratio('304 ÷ 200', size.articles, of('links of one article, unchanged (304)'), links),
      ...growth.flatMap((small) => [
        ...GROWING.map((name) =>
          ratio(
            `${name} ÷ the same at the first size`,
            size.articles,
            of(name),
            timesIn(small, name),
            1.1,
          ),
        ),
        ratio(
          'host: page ÷ the same at the first size',
          size.articles,
          of('host: page of 25'),
          timesIn(small, 'host: page of 25'),
        ),
      ]),
    ];
  });
};

const print = ({ what, articles, p50, p99, most }: Ratio): void => {
  const verdict =
    most === undefined ? '' : `≤ ${most} ${p50 <= most && p99 <= most ? 'met' : 'NOT MET'}`;
  console.log(
    `${what.padEnd(68)} ${String(articles).padStart(7)} ${p50.toFixed(2).padStart(7)} ${p99.toFixed(2).padStart(7)}  ${verdict}`,
  );
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      rounds: { type: 'string', default: '500' },
      crowd: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const engine = process.env.TEST_DATABASE ?? 'sqlite';
  const site = await startSite();
  const sizes: Size[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const found = await measureAt(site, size, Number(values.rounds));
    console.log(`${found.articles} articles on ${engine}, milliseconds`);
    for (const [name, { p50, p99, bytes }] of Object.entries(found.times)) {
      console.log(
        `  ${name.padEnd(40)} p50 ${p50.toFixed(1).padStart(7)} p99 ${p99.toFixed(1).padStart(7)} ${bytes} bytes`,
      );
    }
    sizes.push(found);
  }
  site.stop();
  const ratios = ratiosOf(sizes);
  console.log(
    `\n${'ratio'.padEnd(68)} ${'articles'.padStart(7)} ${'p50'.padStart(6)} ${'p99'.padStart(7)}`,
  );
  for (const one of ratios) print(one);
  let busy: Awaited<ReturnType<typeof measureCrowd>> | undefined;
  if (values.crowd) {
    const second = await startSite();
    busy = await measureCrowd(second, Number(values.sizes.split(',')[0]));
    second.stop();
    const { alone, during, seconds } = busy;
    console.log(
      `\n${READERS} readers at once, ${busy.articles} articles: p50 ${alone.p50.toFixed(0)} ms, p99 ${alone.p99.toFixed(0)} ms, ${alone.perSecond}/s`,
    );
    console.log(
      `while a rebuild runs (${seconds.toFixed(0)} s): p50 ${during.p50.toFixed(0)} ms, p99 ${during.p99.toFixed(0)} ms, ${during.perSecond}/s`,
    );
  }
  const folder = join(__dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync(
    join(folder, `api-${engine}.json`),
    `${JSON.stringify({ machine, engine, sizes, ratios, crowd: busy }, null, 2)}\n`,
  );
  if (ratios.some(({ p50, p99, most = Infinity }) => p50 > most || p99 > most))
    process.exitCode = 1;
};

void main();
