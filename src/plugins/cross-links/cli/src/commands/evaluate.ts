import { writeFileSync } from 'node:fs';

import { speaks } from '../../../core/src/embedding/embedder';
import { rankingsOf, writeRun } from '../../../core/src/evaluation';
import { findEmbedder } from '../../../server/src/embedders/find-embedder';
import { formatFigures } from '../evaluation/format-figures';
import { type JudgedSet, readJudgedFiles } from '../evaluation/judged-set';
import { readJudgedSite } from '../evaluation/judged-site';
import { runEvaluation } from '../evaluation/run-evaluation';
import { EXIT } from '../exit-codes';
import type { Command } from '../output';
import { EVALUATE_USAGE, type EvaluateOptions, parseEvaluateOptions } from './evaluate-options';

const RUN_NAME = 'cross-links';

const asLines = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const readSet = async ({ input, locale, now }: EvaluateOptions): Promise<JudgedSet> => {
  if (input.from === 'files')
    return readJudgedFiles({ ...input, locale, ...(now === undefined ? {} : { now }) });
  const site = await readJudgedSite(locale);
  if (input.overrides !== undefined) writeFileSync(input.overrides, asLines(site.overrides));
  return site;
};

/** `cross-links evaluate`: ranks offerings for judged articles and prints how good the ranking is. */
export const evaluate: Command = async (argv, output) => {
  const options = parseEvaluateOptions(argv);
  if (options === undefined) {
    output.out(EVALUATE_USAGE);
    return EXIT.ok;
  }
  const set = await readSet(options);
  const embedder = findEmbedder(options.embedder);
  const usable = embedder !== undefined && speaks(embedder, options.locale) ? embedder : undefined;
  if (options.embedder !== 'none' && usable === undefined) {
    output.error(`No embedder for "${options.locale}" is installed: words alone decide.`);
  }
  try {
    const { figures, results } = await runEvaluation(set, {
      locale: options.locale,
      embedder: usable,
    });
    if (options.run !== undefined)
      writeFileSync(options.run, writeRun(rankingsOf(results), RUN_NAME));
    output.out(options.json ? JSON.stringify(figures) : formatFigures(figures));
    return EXIT.ok;
  } finally {
    await embedder?.close?.();
  }
};
