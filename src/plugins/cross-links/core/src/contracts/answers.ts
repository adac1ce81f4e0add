import { z } from 'zod';

import { DIMENSIONS } from '../documents';

/** The answers as schemas, for the OpenAPI document; offerings and sources are the host's own documents. */
const kind = z.enum(['mentor', 'trainer']);
const origin = z.enum(['pinned', 'automatic']);
const sides = z.strictObject({ mentor: z.number(), trainer: z.number() });
const chance = z.number().min(0).max(1);

const document = z
  .looseObject({ documentId: z.string() })
  .describe('The host’s own document, with what this caller may see of it.');

const reason = z.strictObject({
  part: z.enum(['topic', 'need', 'quality', 'curation']),
  value: z.number().describe('What this part added to the score.'),
  words: z.array(z.string()),
  text: z.string().describe('The same as a sentence, in the language of the links.'),
});

const link = z.strictObject({
  kind,
  type: z.string().describe('Plural name of the offering’s content type.'),
  position: z.int().min(1),
  origin,
  score: chance.nullable().describe('null for a pinned offering that could not be scored.'),
  reasons: z.array(reason),
  offering: document,
});

const dimension = z.strictObject({ value: z.number().min(-1).max(1), evidence: chance });

const verdict = z.enum(['mentor', 'trainer', 'both', 'neither', 'unknown']);

const needSummary = z.strictObject({
  verdict,
  probability: sides,
  confidence: chance,
  sure: z.boolean(),
  unknownBecause: z.enum(['too-short', 'no-model-for-language']).optional(),
  decidedBy: z.enum(['text', 'hint', 'editor']),
});

const need = needSummary.extend({
  overruled: z.strictObject({ verdict, sure: z.boolean() }).optional(),
  evidence: z.array(
    z.strictObject({
      sentence: z.string(),
      field: z.string(),
      mentor: z.number(),
      trainer: z.number(),
      dimensions: z.array(z.enum(DIMENSIONS)),
      words: z.array(z.string()),
    }),
  ),
  gates: z.array(
    z.strictObject({ gate: z.string(), words: z.array(z.string()), restrains: z.boolean() }),
  ),
  dimensions: z.partialRecord(z.enum(DIMENSIONS), dimension),
  reader: z
    .strictObject({
      stages: z.array(z.string()),
      level: z.enum(['introductory', 'advanced']).optional(),
    })
    .optional(),
  sum: z
    .strictObject({
      logOdds: sides,
      remainder: z.array(
        z.strictObject({ part: z.string(), mentor: z.number(), trainer: z.number() }),
      ),
    })
    .optional(),
});

const version = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string().nullable().describe('null for a type without languages.'),
  status: z.enum(['draft', 'published']),
});

const emptyBecause = z.strictObject({
  code: z.enum([
    'mode-none',
    'no-text',
    'restrained',
    'need-neither',
    'nothing-fits',
    'no-offerings',
    'not-computed-yet',
    'none-available',
  ]),
  text: z.string(),
});

const linksMeta = {
  need: needSummary.nullable(),
  source: version,
  computedAt: z.iso.datetime().nullable(),
  fallback: z
    .strictObject({
      asked: z.string(),
      served: z.string(),
      because: z.enum(['no-version', 'no-links']),
    })
    .optional(),
  reason: emptyBecause.optional().describe('Why the list is empty.'),
};

export const linksAnswer = z.strictObject({
  data: z.array(link),
  meta: z.strictObject(linksMeta),
});

export const batchAnswer = z.strictObject({
  data: z.array(linksAnswer.extend({ documentId: z.string() })),
  meta: z.strictObject({ missing: z.array(z.string()) }),
});

export const reverseAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      type: z.string(),
      position: z.int().min(1),
      origin,
      score: chance.nullable(),
      source: document,
    }),
  ),
  meta: z.strictObject({ offering: version }),
});

const parts = z.strictObject({
  topic: z.number(),
  need: z.number(),
  availability: z.number(),
  quality: z.number(),
  curation: z.number(),
  /** What the site's own hooks add, by name. */
  signals: z.record(z.string(), z.number()).optional(),
});

const explainedCandidate = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  kind,
  origin,
  position: z.int().min(1).nullable(),
  availability: z.enum(['open', 'unlisted', 'closed', 'full', 'over']),
  score: chance.nullable(),
  parts: parts.nullable(),
  terms: z.array(
    z.strictObject({
      text: z.string(),
      share: z.number(),
      sourceField: z.string(),
      sourceSegment: z.int(),
      sourceOffset: z.int(),
      offeringField: z.string(),
    }),
  ),
  rules: z.array(z.strictObject({ rule: z.string(), because: z.string(), excludes: z.boolean() })),
  reasons: z.array(reason),
});

export const explainAnswer = z.strictObject({
  data: z.array(explainedCandidate),
  meta: z.strictObject({
    ...linksMeta,
    need: need.nullable(),
    engineVersion: z.string().nullable(),
  }),
});

/** A schema.org graph, as `core` builds it. */
export const jsonLdAnswer = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) })),
});
