import { evaluate } from './commands/evaluate';
import { needCommand } from './commands/need';
import { EXIT, exitCodeOf } from './exit-codes';
import { type Command, type Output, STANDARD_OUTPUT } from './output';

const COMMANDS: Readonly<Record<string, Command>> = { evaluate, need: needCommand };

const USAGE = `Usage: cross-links COMMAND [OPTIONS]

Commands:
  evaluate   rank offerings for judged articles and print how good the ranking is
  need       judge whether the readers of texts need a mentor, a trainer, both or neither

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
