export { decideAvailability, fieldsOfAvailability } from './availability/availability';
export type { Availability, AvailabilityState } from './availability/availability';
export { parseAdviceQuery } from './contracts/advice';
export type { AdviceAnswer, AdviceItem, AdviceQuery } from './contracts/advice';
export * from './contracts/answers';
export { batchBodyAsWritten, MAX_BATCH, parseBatchBody } from './contracts/batch';
export type { BatchAnswer, BatchBody, BatchItem } from './contracts/batch';
export { explainQuery, parseExplainQuery } from './contracts/explain';
export type { ExplainAnswer, ExplainedCandidate, ExplainQuery } from './contracts/explain';
export { FEED_FORMATS, feedQuery, parseFeedQuery } from './contracts/feed';
export type { FeedFormat, FeedQuery } from './contracts/feed';
export { DOCUMENT_ID } from './contracts/fields';
export { hostQuery, parseHostQuery } from './contracts/host-query';
export type { HostQuery } from './contracts/host-query';
export { jsonLdQuery, parseJsonLdQuery } from './contracts/json-ld';
export type { JsonLdQuery } from './contracts/json-ld';
export { emptyBecause, linksQuery, parseLinksQuery } from './contracts/links';
export type { EmptyBecause, Fallback, Link, LinksAnswer, LinksQuery } from './contracts/links';
export { MAX_LIMIT, pageQuery } from './contracts/page-query';
export { MAX_REVERSE_LIMIT, parseReverseQuery, reverseQuery } from './contracts/reverse';
export type { ReverseAnswer, ReverseLink, ReverseQuery } from './contracts/reverse';
export {
  parseSitemapIndexQuery,
  parseSitemapQuery,
  sitemapIndexQuery,
  sitemapQuery,
} from './contracts/sitemap';
export type { SitemapIndexQuery, SitemapQuery } from './contracts/sitemap';
export { EMPTY_CURATION, keyOf, MODES, parseCuration, referenceOf } from './curation/curation';
export type { Curation, Mode, OfferingReference } from './curation/curation';
export { DIMENSIONS, KINDS } from './documents';
export type * from './documents';
export { speaks } from './embedding/embedder';
export type { Embedder } from './embedding/embedder';
export { heldOutPairs, selfCheck } from './embedding/self-check';
export { createMemoryStore, createVectorCache } from './embedding/vector-cache';
export type { VectorCache, VectorStore } from './embedding/vector-cache';
export { passagesOf } from './ranking/passages';
export type { PassageVectors } from './ranking/passage-vectors';
export { CrossLinksError, isCrossLinksError } from './errors';
export type { CrossLinksErrorCode, ErrorDetail } from './errors';
export { applyMode, assessNeed, dimensionsOfOffering } from './need';
export type { OfferingFields } from './need';
export { needSummary } from './need/need-summary';
export type * from './need/verdict';
export type * from './ranking/match';
export type * from './ranking/ranker';
export { createRanker, rankerSteps } from './ranking/create-ranker';
export type { RankingSignal } from './ranking/signals';
export { RANKING } from './ranking/ranking-settings';
export { SEARCH_CANDIDATES, searchTerms, termsOf } from './ranking/search-terms';
export type { SearchTerm } from './ranking/search-terms';
export { locateTerms } from './indexing/located-document';
export type { LocatedDocument } from './indexing/located-document';
export type { SourceTrace } from './ranking/source-trace';
export type { TraceKeeper, TraceParts } from './ranking/trace-keeper';
export {
  createSnapshotBuilder,
  partsOfSnapshot,
  restoreSnapshot,
  SNAPSHOT_FORMAT,
} from './indexing/snapshot';
export type { Snapshot, SnapshotParts } from './indexing/snapshot';
export { fingerprint } from './indexing/hash';
export { finish } from './steps';
export type { Steps } from './steps';
export { segmentsOfValue } from './text/extract/value';
export { capSegments } from './text/cap-segments';
export { reasonsOf } from './reasons/reasons';
export type { Reason } from './reasons/reasons';
export { phrasesFor } from './reasons/phrases';
export { sayReasons } from './reasons/say-reasons';
export { findCandidates, KEPT_OF_EACH_KIND } from './selection/candidates';
export type { Candidate, Candidates, EmptyReason } from './selection/candidates';
export { pickLinks } from './selection/pick-links';
export type { Quotas } from './selection/pick-links';
export { SCHEMA_PACK_SETTINGS } from './settings/schema-pack';
export { PAGE_KEYS, parsePageSettings, withPageSettings } from './settings/page-settings';
export type { PageKey, PageSettings, SettingOrigin } from './settings/page-settings';
export { MAPPABLE } from './settings/mappable';
export { rankingOverrides } from './settings/ranking';
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
export { articleGraph, DEFAULT_PATHS, offeringGraph, scriptText } from './json-ld';
export type { JsonLdGraph, LinkedOffering, PagePaths, Site } from './json-ld';
export { feedContent } from './feeds';
export type { FeedContent, FeedLink } from './feeds';
export { sitemapPages } from './sitemap';
export type { PageDocument, PageVersion, SitemapPage } from './sitemap';
export { linkChanges } from './selection/link-changes';
export type { LinkChanges, ShownLink } from './selection/link-changes';
export { parsePreviewRequest } from './contracts/preview';
export type {
  OfferingState,
  PreviewAnswer,
  PreviewLink,
  PreviewRequest,
} from './contracts/preview';
export { keptOut } from './preview/kept-out';
export { placeLost } from './preview/place-lost';
export { whyNot } from './ranking/why-not';
export { markedSentences } from './preview/marked-sentences';
export { needWarnings } from './preview/need-warnings';
export { parseRecomputeRequest, parseSetModeRequest } from './contracts/actions';
export type { ActionAnswer, RecomputeRequest, SetModeRequest } from './contracts/actions';
export { parsePortableSite } from './contracts/portable';
export type {
  PortableCuration,
  PortableLinks,
  PortableReference,
  PortableSite,
} from './contracts/portable';
export { parseLeadsQuery } from './contracts/leads';
export type { Lead, LeadsAnswer, LeadsQuery } from './contracts/leads';
export type * from './contracts/reports';
export {
  parseSettingsReading,
  parseSettingsSave,
  parseSettingsTrial,
} from './contracts/site-settings';
export type * from './contracts/site-settings';
export { parseSummariesQuery } from './contracts/summaries';
export type {
  SourceProblem,
  SourceSummary,
  SummariesAnswer,
  SummariesQuery,
} from './contracts/summaries';
export { parseRebuildRequest } from './contracts/rebuild';
export type {
  Differences,
  RebuildAnswer,
  RebuildProgress,
  RebuildRequest,
  RebuildState,
} from './contracts/rebuild';
export { parseConfirmation } from './contracts/proposals';
export type { ProposalsAnswer } from './contracts/proposals';
export { proposeOfferings } from './proposals/propose-offerings';
export type { OfferingProposal } from './proposals/propose-offerings';
export { topicRows } from './reports/topic-rows';
export type { TopicSighting } from './reports/topic-rows';
