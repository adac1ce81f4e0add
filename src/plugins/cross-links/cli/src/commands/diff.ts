import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { parsePortableSite } from '../../../core/src';
import { BadInputError, EXIT } from '../exit-codes';
import type { Command } from '../output';
import { differences } from '../portable/differences';

const USAGE = `Usage: cross-links diff FIRST SECOND

Says what differs between two files of "cross-links export": settings, editors' choices, needs and links. Ends with 0 where
nothing does, with 1 where something does.`;

/** `cross-links diff`: what differs between two exports. */
export const diff: Command = (argv, output) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    output.out(USAGE);
    return Promise.resolve(EXIT.ok);
  }
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0)
    throw new BadInputError(`Name two files.\n\n${USAGE}`);
  const read = (file: string) => parsePortableSite(readFileSync(file, 'utf8'), file);
  const lines = differences(read(first), read(second));
  for (const line of lines) output.out(line);
  output.out(lines.length === 0 ? 'No difference.' : `${lines.length} differences.`);
  return Promise.resolve(lines.length === 0 ? EXIT.ok : EXIT.failed);
};
