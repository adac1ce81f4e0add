import { z } from 'zod';
import { DIMENSIONS, capSegments, type OfferingDocument } from '../../../core/src';

import type { DescribedOffering } from './hooks';

const chance = z.number().min(0).max(1);
const ROLES = ['title', 'headline', 'tags', 'heading', 'body', 'facts'] as const;

const described = z.strictObject({
  segments: z
    .array(z.strictObject({ field: z.string(), role: z.enum(ROLES), text: z.string() }))
    .optional(),
  dimensions: z.partialRecord(z.enum(DIMENSIONS), z.number().min(-1).max(1)).optional(),
  audience: z.array(z.string()).optional(),
  level: z.enum(['introductory', 'intermediate', 'advanced', 'mixed']).optional(),
  quality: chance.optional(),
  house: z.string().optional(),
  readiness: chance.optional(),
});

/** The document with what a hook says of it; throws where that cannot be read. */
export const withDescription = (
  document: OfferingDocument,
  given: DescribedOffering | undefined,
): OfferingDocument => {
  if (given === undefined) return document;
  const { segments, ...rest } = described.parse(given);
  return {
    ...document,
    ...(rest as DescribedOffering),
    ...(segments ? { segments: capSegments(segments) } : {}),
  };
};
