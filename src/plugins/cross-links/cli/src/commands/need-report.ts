import type { AssessedLine } from './need';
import { SUPPORT_NEEDS } from '../../../core/src/need/figures';
import type { NeedFigures } from '../../../core/src/need/figures';
import type { NeedEvidence } from '../../../core/src/need/verdict';

/** Puts verdicts and figures into lines for a terminal. */

const SENTENCES_SHOWN = 3;

/** A verdict with the sentences that carried it and the gates that fired. */
export function describeVerdict({ id, title, need, assessment }: AssessedLine): string {
  const { verdict, sure, probability, evidence, gates, unknownBecause } = assessment;
  const label = need === undefined ? '' : need === verdict ? ' ✓' : ` ✗ (labelled ${need})`;
  const chances = `mentor ${percent(probability.mentor)}, trainer ${percent(probability.trainer)}`;
  const why = unknownBecause === undefined ? chances : unknownBecause;
  return [
    `${id} ${title}`,
    `  ${verdict}${sure ? '' : ' (not sure)'}${label}: ${why}`,
    ...gates.map(
      ({ gate, words, restrains }) =>
        `  gate ${gate}${restrains ? ' (nothing is offered)' : ''}: ${words.join(', ')}`,
    ),
    ...evidence.slice(0, SENTENCES_SHOWN).map(describeEvidence),
  ].join('\n');
}

function describeEvidence({ sentence, mentor, trainer, dimensions, words }: NeedEvidence): string {
  const named = dimensions.length === 0 ? '' : ` [${dimensions.join(', ')}]`;
  return `  ${signed(mentor)} / ${signed(trainer)}${named} “${sentence}” (${words.join('; ')})`;
}

/** The figures, the confusion table and the slowest verdicts' time. */
export function describeFigures(figures: NeedFigures, p95Ms: number): string {
  const { confusion } = figures;
  return [
    '',
    `${figures.cases} labelled texts, verdict p95 ${p95Ms.toFixed(1)} ms`,
    `macro-F1 ${figures.macroF1.toFixed(3)}  accuracy ${figures.accuracy.toFixed(3)}  lean ${figures.lean.toFixed(3)}`,
    `sure and of the opposite kind ${percent(figures.swaps)}  abstained ${percent(figures.abstained)}  ` +
      `neither held ${percent(figures.neitherHeld)}  calibration error ${figures.calibrationError.toFixed(3)}`,
    '',
    `label \\ verdict  ${[...SUPPORT_NEEDS, 'unknown'].map((verdict) => verdict.padStart(8)).join('')}`,
    ...SUPPORT_NEEDS.map((need) => {
      const cells = [...SUPPORT_NEEDS, 'unknown' as const].map((verdict) =>
        String(confusion[need][verdict]).padStart(8),
      );
      return `${need.padEnd(17)}${cells.join('')}`;
    }),
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function signed(part: number): string {
  return `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(2)}`;
}
