import type { z } from 'zod';

import { CrossLinksError } from '../errors';

/** Reads a request by its schema; throws a CrossLinksError `invalid-query` that names each wrong place and the mend. */
export const parseRequest = <T extends z.ZodType>(schema: T, given: unknown): z.output<T> => {
  const result = schema.safeParse(given ?? {});
  if (result.success) return result.data;
  const details = result.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
  }));
  const text = details.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(' '),
  );
  throw new CrossLinksError('invalid-query', text.join('; '), details);
};
