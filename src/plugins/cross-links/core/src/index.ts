export { createRanker, segmentsOfValue } from './temporary';
export { decideAvailability, fieldsOfAvailability } from './availability/availability';
export type { Availability, AvailabilityState } from './availability/availability';
export { emptyBecause, MAX_LIMIT, parseLinksQuery } from './contracts/links';
export type { EmptyBecause, Link, LinksAnswer, LinksQuery } from './contracts/links';
export { EMPTY_CURATION, keyOf, MODES, parseCuration, referenceOf } from './curation/curation';
export type { Curation, Mode, OfferingReference } from './curation/curation';
export { DIMENSIONS, KINDS } from './documents';
export type * from './documents';
export { CrossLinksError, isCrossLinksError } from './errors';
export type { CrossLinksErrorCode, ErrorDetail } from './errors';
export { applyMode, assessNeed, dimensionsOfOffering } from './need';
export type { OfferingFields } from './need';
export type * from './need/verdict';
export type * from './ranking/match';
export type * from './ranking/ranker';
export { reasonsOf } from './reasons/reasons';
export type { Reason } from './reasons/reasons';
export { findCandidates } from './selection/candidates';
export type { Candidate, Candidates, EmptyReason } from './selection/candidates';
export { pickLinks } from './selection/pick-links';
export { SCHEMA_PACK_SETTINGS } from './settings/schema-pack';
export { resolveSettings } from './settings/settings';
export type {
  AvailabilityRules,
  OfferingSettings,
  Settings,
  SettingsInput,
  SourceSettings,
} from './settings/settings';
export { parseOfferingsQuery } from './contracts/offerings';
export type { OfferingHit, OfferingsAnswer, OfferingsQuery } from './contracts/offerings';
export { parsePreviewRequest } from './contracts/preview';
export type {
  OfferingState,
  PreviewAnswer,
  PreviewLink,
  PreviewRequest,
} from './contracts/preview';
export { keptOut } from './preview/kept-out';
export { markedSentences } from './preview/marked-sentences';
export { needWarnings } from './preview/need-warnings';
export { parseRecomputeRequest, parseSetModeRequest } from './contracts/actions';
export type { ActionAnswer, RecomputeRequest, SetModeRequest } from './contracts/actions';
export { parseLeadsQuery } from './contracts/leads';
export type { Lead, LeadsAnswer, LeadsQuery } from './contracts/leads';
export type * from './contracts/reports';
export { parseSummariesQuery } from './contracts/summaries';
export type {
  SourceProblem,
  SourceSummary,
  SummariesAnswer,
  SummariesQuery,
} from './contracts/summaries';
