import { needFigures } from '../../src/plugins/cross-links/core/src/need/figures';
import { corpusText } from './corpus';
import type { CorpusText, FeatureChoice } from './corpus';
import { BatchTrainer } from './cross-validate';
import { TRAIN_ONLY } from './labelled';
import type { LabelledText } from './labelled';
import { printTable, tableRow } from './report';

const LEFT_OUT: readonly (readonly [name: string, choice: FeatureChoice])[] = [
  ['everything', {}],
  ['without words', { without: ['words'] }],
  ['without bigrams', { without: ['bigrams'] }],
  ['without families of words', { without: ['concepts', 'pairs'] }],
  ['without pairs of families', { without: ['pairs'] }],
  ['without position', { without: ['position'] }],
  ['without strongest sentences', { without: ['sentences'] }],
  ['without gates', { without: ['gates'] }],
  ['without cases and guides', { without: ['train-only'] }],
];

/** What the figures lose when a group is left out, each trained and validated anew. */
export function printAblation(labelled: readonly LabelledText[]): void {
  const rows = LEFT_OUT.map(([name, choice]) => {
    const kept = choice.without?.includes('train-only') === true;
    const texts = labelled.filter(({ batch }) => !kept || !TRAIN_ONLY.has(batch));
    const judged = new BatchTrainer(texts.map((text) => corpusText(text, choice))).leaveOneOut();
    return tableRow(name, needFigures(judged));
  });
  printTable('What each group adds', rows);
}

/** The figures with a part of each batch to learn from; every text is still judged. */
export function printLearningCurve(corpus: readonly CorpusText[]): void {
  const rows = [1, 2, 3, 4].map((quarters) => {
    const judged = new BatchTrainer(corpus, (_, index) => index % 4 < quarters).leaveOneOut();
    return tableRow(`${String(quarters * 25)} %`, needFigures(judged));
  });
  printTable('Learning curve', rows);
}
