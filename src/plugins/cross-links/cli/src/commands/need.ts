import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readNeedLines } from './need-lines';
import type { NeedLine } from './need-lines';
import { describeFigures, describeVerdict } from './need-report';
import { assessNeed } from '../../../core/src/need/assess';
import { sourceOfCase } from '../../../core/src/need/case-source';
import { needFigures } from '../../../core/src/need/figures';
import type { NeedAssessment } from '../../../core/src/need/verdict';

/** A line with what the model says of it. */
export interface AssessedLine extends NeedLine {
  readonly assessment: NeedAssessment;
  /** Milliseconds that the verdict took. */
  readonly ms: number;
}

/** Verdicts given before the clock counts: a server has read its model and is warm. */
const WARM_UP = 200;

const USAGE = `Usage: cross-links need --cases FILE.jsonl [--locale en] [--json]

Judges whether the reader of each text needs a mentor, a trainer, both or neither.
A line holds id, title, body (or text) and, where known, need (or label); figures are over the labelled lines.`;

/** `cross-links need`: verdicts and figures over a file of JSON lines. Gives the exit code: 0 done, 2 bad input. */
export function needCommand(argv: readonly string[]): Promise<number> {
  return Promise.resolve(run(argv));
}

function run(argv: readonly string[]): number {
  const options = optionsOf(argv);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const lines = linesOf(options.cases);
  if (typeof lines === 'string') {
    console.error(lines);
    return 2;
  }
  for (let call = 0; call < WARM_UP; call++) {
    const line = lines[call % lines.length];
    if (line !== undefined) assess(line, options.locale);
  }
  const assessed = lines.map((line) => assess(line, options.locale));
  const labelled = assessed.flatMap(({ need, assessment }) =>
    need === undefined ? [] : [{ ...assessment, need }],
  );
  const figures = labelled.length === 0 ? undefined : needFigures(labelled);
  const times = assessed.map(({ ms }) => ms).sort((a, b) => a - b);
  const p95Ms = times[Math.floor(times.length * 0.95)] ?? 0;
  if (options.json) {
    const verdicts = assessed.map(({ id, title, need, assessment }) => ({
      id,
      title,
      ...(need === undefined ? {} : { need }),
      ...assessment,
    }));
    console.log(JSON.stringify({ ...figures, p95Ms, verdicts }, null, 2));
    return 0;
  }
  for (const line of assessed) console.log(describeVerdict(line));
  if (figures !== undefined) console.log(describeFigures(figures, p95Ms));
  return 0;
}

function assess(line: NeedLine, locale: string): AssessedLine {
  const source = sourceOfCase({ ...line, locale });
  const start = performance.now();
  const assessment = assessNeed(source);
  return { ...line, assessment, ms: performance.now() - start };
}

interface Options {
  readonly cases: string;
  readonly locale: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function optionsOf(argv: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        cases: { type: 'string' },
        locale: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.cases === undefined && !values.help) return 'Name a file with --cases.';
    return { ...values, cases: values.cases ?? '' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function linesOf(file: string): readonly NeedLine[] | string {
  try {
    return readNeedLines(readFileSync(file, 'utf8'), file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
