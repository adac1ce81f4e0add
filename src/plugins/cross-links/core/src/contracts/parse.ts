import type { z } from 'zod';

import { CrossLinksError } from '../errors';

/**
 * Reads input against its contract. Throws a CrossLinksError `invalid-query` whose message names each wrong parameter
 * and what is right, with the same as data.
 */
export const parseInput = <T>(schema: z.ZodType<T>, given: unknown): T => {
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
