import { z } from 'zod';

import { CrossLinksError } from '../errors';
import { describeIssues, issuesInWords } from '../settings/describe-issues';

/** An entry by what it is called in any copy of the site: its documentId, and its slug where that is another. */
const reference = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  slug: z.string().optional(),
});

const source = reference.extend({ locale: z.string() });

const curation = source.extend({
  mode: z.string(),
  pinned: z.array(reference),
  hidden: z.array(reference),
  note: z.string().optional(),
});

const links = source.extend({
  state: z.enum(['draft', 'published']),
  need: z.string(),
  links: z.array(
    reference.extend({
      kind: z.enum(['mentor', 'trainer']),
      origin: z.enum(['pinned', 'automatic']),
      score: z.number().nullable(),
    }),
  ),
});

const exported = z.strictObject({
  format: z.literal('cross-links-export'),
  version: z.literal(1),
  /** What was set in the admin; what stands in config/plugins.ts is in git already. */
  settings: z.record(z.string(), z.unknown()).optional(),
  curation: z.array(curation).optional(),
  /** As they were worked out; an import leaves them to the engine. */
  links: z.array(links).optional(),
});

export type PortableReference = z.infer<typeof reference>;
export type PortableCuration = z.infer<typeof curation>;
export type PortableLinks = z.infer<typeof links>;

/** What `cross-links export` writes: each part may be left out. */
export type PortableSite = z.infer<typeof exported>;

/** Reads an export; throws a CrossLinksError `invalid-file` that names the place and the mend. */
export const parsePortableSite = (text: string, file: string): PortableSite => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new CrossLinksError('invalid-file', `${file} is not JSON: ${String(error)}`);
  }
  const result = exported.safeParse(given);
  if (result.success) return result.data;
  const details = describeIssues(result.error.issues, given);
  throw new CrossLinksError(
    'invalid-file',
    `${file} is no export of cross-links: ${issuesInWords(details)}`,
    details,
  );
};
