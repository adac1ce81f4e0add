import { z } from 'zod';

import type { CrossLinksHooks } from './hooks';

const code = z.custom<unknown>((value) => typeof value === 'function', 'must be a function');
const name = z.string().min(1, 'must not be empty');
const OWN_PARTS = ['topic', 'need', 'availability', 'quality', 'curation'];

const hooks = z.strictObject({
  name,
  version: z.string().optional(),
  describeOffering: code.optional(),
  availability: z.strictObject({ fields: z.array(name).optional(), decide: code }).optional(),
  rankingSignals: z
    .array(
      z.strictObject({
        name: name.refine(
          (own) => !OWN_PARTS.includes(own),
          `must be another name than ${OWN_PARTS.join(', ')}`,
        ),
        span: z.number().min(0).max(4),
        value: code,
      }),
    )
    .optional(),
  afterSelect: code.optional(),
  embedder: z.looseObject({ id: name, embed: code }).optional(),
  candidates: z.looseObject({ name, put: code, remove: code, find: code }).optional(),
  advice: z.strictObject({ uid: name, advise: code }).optional(),
});

/** Throws an error that names every wrong key, so that a mistake in code stops the start. */
export const checkHooks = (given: unknown): CrossLinksHooks => {
  const result = hooks.safeParse(given);
  if (result.success) return given as CrossLinksHooks;
  const issues = result.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new Error(`Cross-links hooks are not right: ${issues.join('; ')}.`);
};
