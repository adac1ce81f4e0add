import { KINDS } from '../../src/plugins/cross-links/core/src/documents';
import { SUPPORT_NEEDS } from '../../src/plugins/cross-links/core/src/need/figures';
import type { NeedFigures } from '../../src/plugins/cross-links/core/src/need/figures';
import type { JudgedText } from './cross-validate';
import { asksFor } from './need-label';

/** Prints the tables of a training run as Markdown, so that they can be pasted into the docs. */

const COLUMNS = {
  'macro-F1': 'macroF1',
  accuracy: 'accuracy',
  lean: 'lean',
  'sure, opposite': 'swaps',
  abstained: 'abstained',
  'neither held': 'neitherHeld',
  'calibration error': 'calibrationError',
} as const;

/** Characters of a mistaken text that are shown. */
const SHOWN = 160;

/** A line of a figures table. */
export function tableRow(name: string, figures: NeedFigures): string {
  const values = Object.values(COLUMNS).map((key) => figures[key].toFixed(3));
  return `| ${name} | ${String(figures.cases)} | ${values.join(' | ')} |`;
}

export function printTable(title: string, rows: readonly string[]): void {
  const heads = ['', 'texts', ...Object.keys(COLUMNS)];
  console.log(`\n${title}\n\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(row);
}

/** Labels down, verdicts across. */
export function printConfusion({ confusion, f1 }: NeedFigures): void {
  console.log(`\n| label | ${SUPPORT_NEEDS.join(' | ')} | F1 |\n|---|---|---|---|---|---|`);
  for (const need of SUPPORT_NEEDS) {
    const cells = SUPPORT_NEEDS.map((verdict) => confusion[need][verdict]);
    console.log(`| ${need} | ${cells.join(' | ')} | ${f1[need].toFixed(2)} |`);
  }
}

/** The texts whose log-odds were furthest on the wrong side. */
export function printMistakes(judged: readonly JudgedText[], most: number): void {
  const mistakes = judged
    .filter(({ need, verdict }) => need !== verdict)
    .map((text) => ({ text, margin: worstMargin(text) }))
    .sort((a, b) => a.margin - b.margin)
    .slice(0, most);
  console.log(`\nThe ${String(most)} worst mistakes\n`);
  for (const { text } of mistakes) {
    const { id, title, body, evidence } = text.corpusText.text;
    const { mentor, trainer } = text.logOdds;
    const shown = (evidence[0] ?? body).slice(0, SHOWN).replaceAll('\n', ' ');
    console.log(
      `- ${id} "${title}": ${text.need}, judged ${text.verdict} (log-odds ${mentor.toFixed(1)} / ${trainer.toFixed(1)}): ${shown}`,
    );
  }
}

function worstMargin({ need, logOdds }: JudgedText): number {
  return Math.min(...KINDS.map((kind) => logOdds[kind] * (asksFor(need, kind) ? 1 : -1)));
}
