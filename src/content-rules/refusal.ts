import { createRequire } from 'node:module';

import type { Problem } from './problem';

interface StrapiUtils {
  readonly errors: {
    readonly ValidationError: new (message: string, details: object) => Error;
  };
}

/** Strapi's own copy: a site does not list @strapi/utils, and not every package manager would find it. */
const { errors } = createRequire(require.resolve('@strapi/strapi'))('@strapi/utils') as StrapiUtils;

/** The answer to a broken rule, in the shape that the admin shows under the fields of its form. */
export const refusal = (problems: readonly Problem[]): Error =>
  new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ rule, path, message }) => ({
      path,
      message,
      name: 'ValidationError',
      rule,
    })),
  });
