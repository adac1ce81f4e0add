/** Of a long message the beginning and the end are kept: the database layer puts the whole statement before the reason. */
const HEAD = 160;
const TAIL = 400;

const shorten = (message: string): string =>
  message.length <= HEAD + TAIL ? message : `${message.slice(0, HEAD)} … ${message.slice(-TAIL)}`;

/** What went wrong, for whoever cannot look into the code. */
export const errorReason = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${shorten(error.message)}` : shorten(String(error));

/** An error as it is logged and kept with a job: what went wrong, and where in the code. */
export const errorText = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [errorReason(error), ...places].join('\n');
};
