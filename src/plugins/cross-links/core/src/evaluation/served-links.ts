import { EMPTY_CURATION } from '../curation/curation';
import type { NeedAssessment } from '../need/verdict';
import type { Match } from '../ranking/match';
import { findCandidates } from '../selection/candidates';
import { pickLinks } from '../selection/pick-links';
import { SCHEMA_PACK_SETTINGS } from '../settings/schema-pack';

/** Links that an article shows; the site's own default. */
export const SERVED_LIMIT = 3;

/** The ids that a reader would see, as the site's own selection decides; by topic alone where kinds are not known. */
export const servedFor = (
  matches: readonly Match[],
  need: NeedAssessment | undefined,
): readonly string[] => {
  if (need === undefined) {
    return matches
      .filter(({ passes }) => passes)
      .slice(0, SERVED_LIMIT)
      .map(({ offeringId }) => offeringId);
  }
  const { candidates } = findCandidates({
    matches,
    need,
    curation: EMPTY_CURATION,
    hasText: true,
    kindOf: () => undefined,
  });
  return pickLinks(candidates, {
    limit: SERVED_LIMIT,
    quotas: SCHEMA_PACK_SETTINGS.quotas,
    verdict: need.verdict,
  }).map(({ key }) => key);
};
