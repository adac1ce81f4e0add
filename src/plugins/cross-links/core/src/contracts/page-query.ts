import { z } from 'zod';

/** More than this on one page is a list, not help. */
export const MAX_LIMIT = 20;

const limitMessage = `must be a whole number from 1 to ${MAX_LIMIT}`;
const rangeMessage = `must be from 1 to ${MAX_LIMIT}`;

const shape = z.union(
  [z.string(), z.array(z.string()), z.record(z.string(), z.unknown()), z.literal(true)],
  { error: 'must be a name, a list of names or an object' },
);

/** What a caller may say about the links it wants, alike in every route. */
export const pageQuery = {
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, 'must be a locale such as en or fr-CA')
    .optional()
    .describe('Language of the links; the site’s default where it is left out.'),
  status: z
    .enum(['draft', 'published'], { error: 'must be draft or published' })
    .default('published')
    .describe('Which version of the sources, and of the offerings.'),
  kind: z
    .enum(['mentor', 'trainer'], { error: 'must be mentor or trainer' })
    .optional()
    .describe('Links of this kind alone.'),
  limit: z.coerce
    .number({ error: limitMessage })
    .int(limitMessage)
    .min(1, rangeMessage)
    .max(MAX_LIMIT, rangeMessage)
    .optional()
    .describe('At most this many links for a source.'),
  fields: shape
    .optional()
    .describe('Fields of the offerings, as in Strapi; a type that lacks one passes it over.'),
  populate: shape
    .optional()
    .describe('Relations, media and components of the offerings, as in Strapi.'),
  fallback: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false')
    .describe('true: where this language has no links, those of the default language, labelled.'),
};
