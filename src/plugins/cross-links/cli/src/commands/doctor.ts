import { parseArgs } from 'node:util';

import type { Finding } from '../../../server/src/services/doctor/finding';
import { withApp } from '../boot-app';
import { engineOf } from '../engine';
import { EXIT } from '../exit-codes';
import type { Command } from '../output';

const USAGE = `Usage: cross-links doctor [--json]

Checks the site in this folder and says what to do about what is wrong: versions, sources, offerings and their mapping,
rights of the public role, the queue and its parked jobs, whether the links are up to date, and the embedder.

Exit code: 0 nothing is broken (there may be warnings), 1 something is, 2 bad input.`;

const MARKS = { ok: '✓', warning: '!', problem: '✗' } as const;

const lineOf = ({ level, check, text, advice }: Finding): string =>
  `${MARKS[level]} ${check}: ${text}.${advice === undefined ? '' : `\n    ${advice}`}`;

const summaryOf = (findings: readonly Finding[]): string => {
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length;
  return `${count('problem')} to mend, ${count('warning')} to look at, ${count('ok')} in order.`;
};

/** `cross-links doctor`: everything that support would ask, with the answers. */
export const doctor: Command = async (argv, output) => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    output.out(USAGE);
    return EXIT.ok;
  }
  const findings = await withApp((app) => engineOf(app).examine());
  if (values.json) output.out(JSON.stringify(findings));
  else output.out([...findings.map(lineOf), '', summaryOf(findings)].join('\n'));
  return findings.some(({ level }) => level === 'problem') ? EXIT.failed : EXIT.ok;
};
