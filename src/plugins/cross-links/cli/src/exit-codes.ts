import { isCrossLinksError } from '../../core/src/errors';

/** What a command ends with. */
export const EXIT = { ok: 0, failed: 1, badInput: 2 } as const;

/** Input that cannot be used; the message says what, where and how to mend it. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}

/** Codes of `node:util` parseArgs and of files that cannot be read. */
const BAD_INPUT_CODE = /^(?:ERR_PARSE_ARGS|ENOENT|EISDIR|EACCES|ENOTDIR)/u;

/** By shape and not by class: an error of Node's own may come from another realm. */
const textAt = (error: unknown, key: 'code' | 'name'): string => {
  if (typeof error !== 'object' || error === null || !(key in error)) return '';
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

/** Names of errors that say that the input cannot be used. */
const BAD_INPUT_NAMES = new Set(['BadInputError', 'UnknownEmbedderError', 'ValidationError']);

const BAD_INPUT_ERRORS: ReadonlySet<string> = new Set(['invalid-file', 'invalid-query']);

/** The exit code that an error stands for. */
export const exitCodeOf = (error: unknown): number => {
  const isBadInput =
    BAD_INPUT_NAMES.has(textAt(error, 'name')) ||
    (isCrossLinksError(error) && BAD_INPUT_ERRORS.has(error.code)) ||
    BAD_INPUT_CODE.test(textAt(error, 'code'));
  return isBadInput ? EXIT.badInput : EXIT.failed;
};
