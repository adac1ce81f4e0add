import { z } from 'zod';

import { pageQuery } from './page-query';
import { parseInput } from './parse';

/**
 * What a caller adds to the host's own routes. Strapi takes flat parameters alone here, so `crossLinks[limit]` is
 * spelled `crossLinksLimit`.
 */
export const hostQuery = z.object({
  crossLinks: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false')
    .describe('true: each entry comes with its links under crossLinks.'),
  crossLinksKind: pageQuery.kind,
  crossLinksLimit: pageQuery.limit,
  crossLinksFields: z
    .string({ error: 'must be names with commas between' })
    .optional()
    .describe(
      'Fields of the offerings, with commas between, or *; where left out, title, headline and slug.',
    ),
  crossLinksPopulate: z
    .string({ error: 'must be names with commas between, or *' })
    .optional()
    .describe('Relations, media and components of the offerings, with commas between, or *.'),
});

export type HostQuery = z.infer<typeof hostQuery>;

/** Throws a CrossLinksError `invalid-query` that names each wrong parameter. */
export const parseHostQuery = (given: unknown): HostQuery => parseInput(hostQuery, given);
