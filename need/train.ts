/**
 * Trains the support-need model: `npm run train:need [-- --check | --quick]`.
 *
 * Prints the leave-one-batch-out table, what each feature group adds, the learning curve, the batch kept aside and the
 * ten worst mistakes, then trains on everything and writes `core/src/need/model-en.ts`. `--quick` leaves out the long
 * tables; `--check` writes nothing and fails below the floors, or when the shipped model is not what training gives.
 */
import { fileURLToPath } from 'node:url';
import { needFigures } from '../src/plugins/cross-links/core/src/need/figures';
import { corpusText } from './training/corpus';
import { BatchTrainer } from './training/cross-validate';
import { serialise } from './training/export-model';
import { checkFloors } from './training/floors';
import { judgeAsShipped } from './training/judge-as-shipped';
import { readLabelled } from './training/labelled';
import { printAblation, printLearningCurve } from './training/long-tables';
import { printConfusion, printMistakes, printTable, tableRow } from './training/report';
import { KEPT_ASIDE } from './training/settings';
import { shippedVersion, writeModel } from './training/write-model';

const DATA = fileURLToPath(new URL('./data', import.meta.url));

function main(options: ReadonlySet<string>): number {
  const labelled = readLabelled(DATA);
  const corpus = labelled.map((text) => corpusText(text));
  const tuned = corpus.filter(({ text }) => text.batch !== KEPT_ASIDE);
  const trainer = new BatchTrainer(tuned);
  const judged = trainer.leaveOneOut(judgeAsShipped);
  const overall = needFigures(judged);
  printTable('Each batch judged by a model trained without it', [
    ...trainer.batches.map((batch) =>
      tableRow(batch, needFigures(judged.filter((text) => text.corpusText.text.batch === batch))),
    ),
    tableRow('all', overall),
  ]);
  printConfusion(overall);

  const aside = corpus.filter(({ text }) => text.batch === KEPT_ASIDE);
  const asideFigures = needFigures(judgeAsShipped(aside, trainer.train([])));
  printTable(`Batch ${KEPT_ASIDE}, kept aside: nothing was chosen on it`, [
    tableRow(KEPT_ASIDE, asideFigures),
  ]);

  if (!options.has('--quick') && !options.has('--check')) {
    printAblation(labelled.filter(({ batch }) => batch !== KEPT_ASIDE));
    printLearningCurve(tuned);
  }
  printMistakes(judged, 10);

  const model = serialise(new BatchTrainer(corpus).train([]));
  if (options.has('--check')) return checkFloors(overall, model);
  const bytes = writeModel(model);
  console.log(`\nModel ${shippedVersion(model)}: ${String(Math.round(bytes / 1024))} kB`);
  return 0;
}

process.exitCode = main(new Set(process.argv.slice(2)));
