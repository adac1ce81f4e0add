/** Of a long message the beginning and the end are kept: the database layer puts the whole statement before the reason. */
const HEAD = 160;
const TAIL = 400;

const shorten = (message: string): string =>
  message.length <= HEAD + TAIL ? message : `${message.slice(0, HEAD)} … ${message.slice(-TAIL)}`;

/** An error as it is logged and kept with a job: what went wrong, and where in the code. */
export const errorText = (error: unknown): string => {
  if (!(error instanceof Error)) return shorten(String(error));
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${shorten(error.message)}`, ...places].join('\n');
};
