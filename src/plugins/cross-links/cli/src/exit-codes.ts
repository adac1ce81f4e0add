import { isCrossLinksError } from '../../core/src/errors';

/** What a command ends with. */
export const EXIT = { ok: 0, failed: 1, badInput: 2 } as const;

/** Input that cannot be used; the message says what, where and how to mend it. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}

/** Codes of `node:util` parseArgs and of files that cannot be read. */
const BAD_INPUT_CODE = /^(?:ERR_PARSE_ARGS|ENOENT|EISDIR|EACCES|ENOTDIR)/u;

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** The exit code that an error stands for. */
export const exitCodeOf = (error: unknown): number => {
  if (!(error instanceof Error)) return EXIT.failed;
  const isBadInput =
    error instanceof BadInputError ||
    (isCrossLinksError(error) && error.code === 'invalid-file') ||
    error.name === 'UnknownEmbedderError' ||
    BAD_INPUT_CODE.test(codeOf(error));
  return isBadInput ? EXIT.badInput : EXIT.failed;
};
