/** Where a command writes; tests give their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** The process's own streams. */
export const STANDARD_OUTPUT: Output = {
  out: (text) => {
    process.stdout.write(`${text}\n`);
  },
  error: (text) => {
    process.stderr.write(`${text}\n`);
  },
};

/** A command: takes the arguments behind its name and answers an exit code. */
export type Command = (argv: readonly string[], output: Output) => Promise<number>;
