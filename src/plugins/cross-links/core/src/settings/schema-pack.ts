import { DEFAULT_RANKING } from './ranking';
import type { OfferingSettings, Settings, SourceSettings } from './settings';

const MENTOR: OfferingSettings = {
  uid: 'api::mentor-profile.mentor-profile',
  kind: 'mentor',
  title: 'displayName',
  headline: 'headline',
  text: ['summary', 'story'],
  skills: ['tags'],
  topics: ['categories'],
  facts: ['audience', 'outcomes'],
  audience: 'audience.stage',
  dimensions: {
    outcomes: 'outcomes.kind',
    engagementType: 'engagementType',
    typicalMonths: 'typicalMonths',
    formality: 'formality',
    approaches: 'approaches.kind',
    relationshipStyle: 'relationshipStyle',
    groupSize: 'maxMentees',
    successMeasure: 'successMeasure',
    supportScope: 'supportScope',
  },
  availability: {
    listed: { field: 'listingState', is: ['listed'] },
    accepting: 'acceptingMentees',
    capacity: { max: 'maxMentees', taken: 'currentMentees' },
  },
  quality: { rating: 'rating', featured: 'featured' },
};

const PROGRAM: OfferingSettings = {
  uid: 'api::trainer-program.trainer-program',
  kind: 'trainer',
  title: 'title',
  headline: 'headline',
  text: ['summary', 'description', 'prerequisites', 'modules'],
  skills: ['skills', 'tags'],
  topics: ['categories'],
  facts: ['audience', 'outcomes', 'level'],
  house: 'providerName',
  audience: 'audience.stage',
  level: 'level',
  dimensions: {
    outcomes: 'outcomes.kind',
    durationDays: 'durationDays',
    formality: 'formality',
    teachingMethods: 'teachingMethods.kind',
    mandatoryAssessment: 'assessments.mandatory',
    relationshipStyle: 'relationshipStyle',
    groupSize: 'groupSizeMax',
    successMeasure: 'successMeasure',
    certificationAwarded: 'certification.awarded',
    supportKind: 'supportKind',
    supportWindowDays: 'supportWindowDays',
  },
  availability: {
    listed: { field: 'listingState', is: ['listed'] },
    runs: {
      field: 'runs',
      start: 'startDate',
      end: 'endDate',
      joinBy: 'enrolBy',
      capacity: 'capacity',
      taken: 'seatsTaken',
      cancelled: 'cancelled',
      timezone: 'timezone',
      onlyWhen: { field: 'scheduleType', is: ['fixedDates'] },
    },
  },
  quality: { rating: 'rating', featured: 'featured' },
};

const ARTICLE: SourceSettings = {
  uid: 'api::article.article',
  title: 'title',
  text: ['excerpt', 'body'],
  tags: ['tags'],
  topics: ['categories'],
  needHint: 'needHint',
};

/** The shipped default: the content types of the schema pack, three links an article. */
export const SCHEMA_PACK_SETTINGS: Settings = {
  offerings: [MENTOR, PROGRAM],
  sources: [ARTICLE],
  embedder: 'auto',
  limit: 3,
  quotas: { otherKind: 1, house: 2 },
  ranking: DEFAULT_RANKING,
  catalogue: { mostInMemory: 50_000 },
  reading: { through: 'documents' },
  worker: { pollMs: 500, tries: 5 },
};
