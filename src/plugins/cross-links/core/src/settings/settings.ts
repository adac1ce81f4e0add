import { z } from 'zod';

import { CrossLinksError } from '../errors';
import { describeIssues, issuesInWords } from './describe-issues';
import { rankingSchema } from './ranking';

const attribute = z.string().min(1);
const uid = z
  .string()
  .regex(/^(api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/, 'must be a uid such as api::article.article');

const runs = z.strictObject({
  /** Repeatable component that holds one row a run. */
  field: attribute,
  start: attribute,
  end: attribute.optional(),
  /** Last day to join; the start day where it is empty. */
  joinBy: attribute.optional(),
  capacity: attribute.optional(),
  taken: attribute.optional(),
  cancelled: attribute.optional(),
  timezone: attribute.optional(),
  /** Runs count only while this attribute has one of these values. */
  onlyWhen: z.strictObject({ field: attribute, is: z.array(z.string()).min(1) }).optional(),
});

const availability = z.strictObject({
  listed: z.strictObject({ field: attribute, is: z.array(z.string()).min(1) }).optional(),
  /** Boolean attribute; `false` closes the offering. */
  accepting: attribute.optional(),
  capacity: z.strictObject({ max: attribute, taken: attribute }).optional(),
  runs: runs.optional(),
});

/** Which attributes decide whether an offering can be taken up. */
export type AvailabilityRules = z.infer<typeof availability>;

/**
 * Where each field of `OfferingFields` stands in an entry: an attribute, or `component.attribute`, which gives a list
 * for a repeatable component.
 */
const dimensions = z.strictObject({
  outcomes: attribute.optional(),
  engagementType: attribute.optional(),
  typicalMonths: attribute.optional(),
  durationDays: attribute.optional(),
  formality: attribute.optional(),
  approaches: attribute.optional(),
  teachingMethods: attribute.optional(),
  mandatoryAssessment: attribute.optional(),
  relationshipStyle: attribute.optional(),
  groupSize: attribute.optional(),
  successMeasure: attribute.optional(),
  certificationAwarded: attribute.optional(),
  supportScope: attribute.optional(),
  supportKind: attribute.optional(),
  supportWindowDays: attribute.optional(),
});

const offering = z.strictObject({
  uid,
  kind: z.enum(['mentor', 'trainer']),
  title: attribute,
  headline: attribute.optional(),
  /** Attributes with prose: text, markdown, HTML, blocks, components, dynamic zones. */
  text: z.array(attribute).default([]),
  /** Relations to tags, repeatable components or JSON lists: what is learned or talked about. */
  skills: z.array(attribute).default([]),
  topics: z.array(attribute).default([]),
  /** Structured attributes read as words: level, format, audience. */
  facts: z.array(attribute).default([]),
  /** Who offers it: an attribute with a name, or a relation; a list shows only so many of one house. */
  house: attribute.optional(),
  /** Component list whose rows name a career stage, and the attribute that holds it: `audience.stage`. */
  audience: attribute.optional(),
  level: attribute.optional(),
  availability: availability.default({}),
  dimensions: dimensions.default({}),
  /** Attribute that holds the rating component `{average, count}`, and the boolean that features it. */
  quality: z
    .strictObject({ rating: attribute.optional(), featured: attribute.optional() })
    .default({}),
});

/** How entries of one content type are read as offerings. */
export type OfferingSettings = z.infer<typeof offering>;

const source = z.strictObject({
  uid,
  title: attribute.optional(),
  /** Left out: every text attribute of the type that is public. */
  text: z.array(attribute).optional(),
  tags: z.array(attribute).default([]),
  topics: z.array(attribute).default([]),
  /** Enumeration on a tag or category that says which help its articles call for. */
  needHint: attribute.optional(),
});

/** How entries of one content type are read as sources; a type without an entry here is guessed. */
export type SourceSettings = z.infer<typeof source>;

const path = z.string().startsWith('/', 'must start with /, such as /articles/{slug}');

/** Where the front end shows what: for JSON-LD, feeds and the sitemap. */
const pages = z.strictObject({
  /** Address of the front end; the site settings’ own where it is left out. */
  siteUrl: z.url('must be an address such as https://blog.example.org').optional(),
  article: path.optional(),
  mentor: path.optional(),
  trainer: path.optional(),
  author: path.optional(),
  category: path.optional(),
});

/** Everything that can be set, as it is checked. */
export const settingsSchema = z.strictObject({
  offerings: z.array(offering),
  sources: z.array(source),
  /** Model for sentence vectors: none, auto (the offline one where installed), offline, huggingface:MODEL, URL#MODEL. */
  embedder: z.string().min(1),
  /** Links shown for a source when the caller sets no limit. */
  limit: z.int().min(1).max(20),
  /** How many automatic links of one sort a list may show. */
  quotas: z.strictObject({
    /** Links of the other kind, where the reader needs one kind. */
    otherKind: z.int().min(0).max(20),
    /** Links to offerings of one house. */
    house: z.int().min(1).max(20),
  }),
  ranking: rankingSchema,
  pages: pages.optional(),
  catalogue: z.strictObject({
    /**
     * Versions of offerings (languages, drafts and published) up to which all of them are held in memory. Beyond it the
     * database's own full text finds candidates.
     */
    mostInMemory: z.int().min(0).max(10_000_000),
  }),
  reading: z.strictObject({
    /**
     * How entries are read to be shown: by the host's services, with every document middleware of the site, or as Strapi
     * reads what a populated relation holds, past both. `rows` is for sites whose middlewares keep nobody from reading.
     */
    through: z.enum(['documents', 'rows']),
  }),
  worker: z.strictObject({
    /** Milliseconds between two looks at the outbox when nothing wakes the worker. */
    pollMs: z.int().min(50).max(60_000),
    /** Tries before a job is parked with its error. */
    tries: z.int().min(1).max(50),
  }),
});

/** Everything an owner can set, complete. */
export type Settings = z.infer<typeof settingsSchema>;

/** What an owner writes: every key is optional. */
export type SettingsInput = z.input<ReturnType<typeof settingsSchema.partial>>;

/**
 * Puts what the owner wrote over the defaults, key by key at the top level. Throws a CrossLinksError
 * `invalid-settings` that names each wrong key, its place and the fix.
 */
export const resolveSettings = (given: unknown, defaults: Settings): Settings => {
  const result = settingsSchema.partial().safeParse(given ?? {});
  if (!result.success) {
    const details = describeIssues(result.error.issues, given);
    throw new CrossLinksError('invalid-settings', issuesInWords(details), details);
  }
  const set = Object.entries(result.data).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(set) };
};
