import { z } from 'zod';

import { CrossLinksError } from '../errors';
import type { Kind } from '../documents';

/** `GET /cross-links/offerings`: search by title, or name the ones that are already chosen. */
const query = z.strictObject({
  q: z.string().max(200, 'at most 200 characters').default(''),
  /** `uid:documentId`, comma-separated: answers with these instead of searching. */
  keys: z
    .string()
    .max(20_000, 'too many keys')
    .transform((text) => text.split(',').filter((key) => key !== ''))
    .optional(),
  locale: z.string().max(20).optional(),
});

export type OfferingsQuery = z.infer<typeof query>;

/** An offering as an editor recognises it. */
export interface OfferingHit {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
  readonly title: string;
  readonly published: boolean;
}

export interface OfferingsAnswer {
  readonly data: readonly OfferingHit[];
}

/** Throws a CrossLinksError `invalid-query` that names the parameter. */
export const parseOfferingsQuery = (given: unknown): OfferingsQuery => {
  const result = query.safeParse(given ?? {});
  if (result.success) return result.data;
  const details = result.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
  }));
  const text = details.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
  throw new CrossLinksError('invalid-query', text, details);
};
