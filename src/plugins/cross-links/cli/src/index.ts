import { diff } from './commands/diff';
import { doctor } from './commands/doctor';
import { evaluate } from './commands/evaluate';
import { exportCommand } from './commands/export';
import { field } from './commands/field';
import { forget } from './commands/forget';
import { importCommand } from './commands/import';
import { needCommand } from './commands/need';
import { rebuild } from './commands/rebuild';
import { schema } from './commands/schema';
import { seedCommand } from './commands/seed';
import { EXIT, exitCodeOf } from './exit-codes';
import { type Command, type Output, STANDARD_OUTPUT } from './output';

const COMMANDS: Readonly<Record<string, Command>> = {
  diff,
  doctor,
  evaluate,
  export: exportCommand,
  field,
  forget,
  import: importCommand,
  need: needCommand,
  rebuild,
  schema,
  seed: seedCommand,
};

const USAGE = `Usage: cross-links COMMAND [OPTIONS]

Commands:
  diff       say what differs between two exports
  doctor     check a site and say what to do about what is wrong
  evaluate   rank offerings for judged articles and print how good the ranking is
  export     write settings, editors' choices and links as a file
  field      give a content type the Cross-links field, or take it away
  forget     delete what the plugin keeps in Strapi's own store, before it is uninstalled
  import     bring content from WordPress, feeds, Markdown or sheets into a site
  need       judge whether the readers of texts need a mentor, a trainer, both or neither
  rebuild    work all links out again, with progress, pause and resume
  schema     copy content types of the schema pack into a site
  seed       fill an empty site with the demo content

"cross-links COMMAND --help" tells a command's options.`;

/** Runs a command line; the answer is the exit code: 0 ok, 1 failed, 2 bad input. */
export const main = async (
  argv: readonly string[],
  output: Output = STANDARD_OUTPUT,
): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h') {
    output.out(USAGE);
    return name === undefined ? EXIT.badInput : EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    output.error(`Unknown command "${name}".\n\n${USAGE}`);
    return EXIT.badInput;
  }
  try {
    return await command(rest, output);
  } catch (error) {
    output.error(error instanceof Error ? error.message : String(error));
    return exitCodeOf(error);
  }
};

/** Runs a command line for the shell: the process ends with the exit code once nothing is left to do. */
export const run = async (argv: readonly string[]): Promise<void> => {
  process.exitCode = await main(argv);
};
