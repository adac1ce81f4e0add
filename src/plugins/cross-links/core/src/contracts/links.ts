import { z } from 'zod';

import { CrossLinksError } from '../errors';
import type { Kind } from '../documents';
import type { NeedAssessment } from '../need/verdict';
import type { Reason } from '../reasons/reasons';
import type { EmptyReason } from '../selection/candidates';

/** More than this on one page is a list, not help. */
export const MAX_LIMIT = 20;

const query = z.object({
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, 'must be a locale such as en or fr-CA')
    .optional(),
  status: z
    .enum(['draft', 'published'], { error: 'must be draft or published' })
    .default('published'),
  kind: z.enum(['mentor', 'trainer'], { error: 'must be mentor or trainer' }).optional(),
  limit: z.coerce
    .number({ error: `must be a whole number from 1 to ${MAX_LIMIT}` })
    .int(`must be a whole number from 1 to ${MAX_LIMIT}`)
    .min(1, `must be from 1 to ${MAX_LIMIT}`)
    .max(MAX_LIMIT, `must be from 1 to ${MAX_LIMIT}`)
    .optional(),
});

/** `GET /api/cross-links/:source/:documentId`, as the caller asked. */
export type LinksQuery = z.infer<typeof query>;

/**
 * Reads the query string. Throws a CrossLinksError `invalid-query` that names each wrong parameter and what is right;
 * a parameter that is not known is refused where the host refuses them (`strictParams`).
 */
export const parseLinksQuery = (given: unknown, isStrict: boolean): LinksQuery => {
  const result = (isStrict ? query.strict() : query).safeParse(given ?? {});
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

/** Why a list is empty, as data and in words. */
export interface EmptyBecause {
  readonly code: EmptyReason | 'not-computed-yet' | 'none-available';
  readonly text: string;
}

export interface Link<Offering> {
  readonly kind: Kind;
  /** From 1, in the order to show. */
  readonly position: number;
  readonly origin: 'pinned' | 'automatic';
  /** 0..1; null for a pinned offering that could not be scored. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  /** The host's own document, with what this caller may see of it. */
  readonly offering: Offering;
}

export interface LinksAnswer<Offering> {
  readonly data: readonly Link<Offering>[];
  readonly meta: {
    readonly need: NeedAssessment | null;
    readonly source: {
      uid: string;
      documentId: string;
      locale: string | null;
      status: 'draft' | 'published';
    };
    readonly computedAt: string | null;
    readonly reason?: EmptyBecause;
  };
}

const EMPTY_TEXT: Record<EmptyBecause['code'], string> = {
  'mode-none': 'An editor chose to show no links here.',
  'no-text': 'There is no text to go by.',
  restrained: 'The text touches on something where an offer would be out of place.',
  'need-neither': 'Its reader needs neither a mentor nor a trainer.',
  'nothing-fits': 'No offering is close enough to what it is about.',
  'no-offerings': 'There is no offering in this language yet.',
  'not-computed-yet': 'Its links are being worked out; ask again in a moment.',
  'none-available': 'What fits cannot be taken up now, or may not be shown to you.',
};

export const emptyBecause = (code: EmptyBecause['code']): EmptyBecause => ({
  code,
  text: EMPTY_TEXT[code],
});
