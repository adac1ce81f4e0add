/**
 * `npm run eval`: runs every judged set, prints a table and fails when a figure has fallen by more than 0.01 under
 * `baseline.json`. `--full` also runs what takes minutes the first time; `--update` writes a new baseline.
 */
import {
  readJudgedFiles,
  type JudgedSet,
} from '../src/plugins/cross-links/cli/src/evaluation/judged-set';
import { runEvaluation } from '../src/plugins/cross-links/cli/src/evaluation/run-evaluation';
import type { Figures } from '../src/plugins/cross-links/core/src/evaluation';
import { findEmbedder } from '../src/plugins/cross-links/server/src/embedders/find-embedder';
import {
  type Baseline,
  fallenFigures,
  gatedFigures,
  readBaseline,
  writeBaseline,
} from './baseline';
import { type EvalRun, RUNS } from './sets';

const figuresOfRun = async (run: EvalRun): Promise<Figures> => {
  const whole = readJudgedFiles(run);
  const { every = 1 } = run;
  const set: JudgedSet = {
    ...whole,
    articles: whole.articles.filter((_, index) => index % every === 0),
  };
  const embedder = findEmbedder(run.embedder);
  try {
    const { figures } = await runEvaluation(set, {
      locale: run.locale,
      embedder,
      statisticsOf: whole.articles,
    });
    return figures;
  } finally {
    await embedder?.close?.();
  }
};

const cell = (value: number | null): string =>
  (value === null ? '–' : value.toFixed(3)).padStart(7);

const HEADER = `${''.padEnd(46)} ${[
  'ndcg@10',
  'ndcg@3',
  'topic10',
  'kind',
  'relev.',
  'noLink',
  'p95 ms',
]
  .map((name) => name.padStart(7))
  .join(' ')}`;

const row = (name: string, figures: Figures): string =>
  [
    name.padEnd(46),
    cell(figures['ndcg@10']),
    cell(figures['ndcg@3']),
    cell(figures.topicOnly['ndcg@10']),
    cell(figures.kindAccuracy),
    cell(figures.served.relevant),
    cell(figures.noLink.recall),
    cell(figures.ms.p95),
  ].join(' ');

const main = async (): Promise<void> => {
  const isFull = process.argv.includes('--full');
  const baseline = readBaseline();
  const made: Record<string, Baseline[string]> = {};
  const fallen: string[] = [];
  console.log(HEADER);
  for (const run of RUNS.filter(({ isSlow }) => isFull || isSlow !== true)) {
    const figures = await figuresOfRun(run);
    console.log(row(run.name, figures));
    made[run.name] = gatedFigures(figures);
    fallen.push(...fallenFigures(run.name, gatedFigures(figures), baseline[run.name]));
  }
  if (process.argv.includes('--update')) {
    writeBaseline({ ...baseline, ...made });
    return;
  }
  for (const line of fallen) console.error(line);
  process.exitCode = fallen.length === 0 ? 0 : 1;
};

void main();
