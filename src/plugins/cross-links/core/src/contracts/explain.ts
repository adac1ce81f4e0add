import { z } from 'zod';

import type { AvailabilityState } from '../availability/availability';
import type { Kind } from '../documents';
import type { NeedAssessment } from '../need/verdict';
import type { FiredRule, MatchedTerm, ScoreParts } from '../ranking/match';
import type { Reason } from '../reasons/reasons';
import type { LinksAnswer } from './links';
import { pageQuery } from './page-query';
import { parseInput } from './parse';

/** `GET /api/cross-links/:source/:documentId/explain` */
export const explainQuery = z.object({ locale: pageQuery.locale, status: pageQuery.status });

export type ExplainQuery = z.infer<typeof explainQuery>;

/** One candidate: what its score is made of, and whether readers see it. */
export interface ExplainedCandidate {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: Kind;
  readonly origin: 'pinned' | 'automatic';
  /** From 1; null where it is not among the links that readers get. */
  readonly position: number | null;
  readonly availability: AvailabilityState;
  readonly score: number | null;
  readonly parts: ScoreParts | null;
  readonly terms: readonly MatchedTerm[];
  readonly rules: readonly FiredRule[];
  readonly reasons: readonly Reason[];
}

export interface ExplainAnswer {
  readonly data: readonly ExplainedCandidate[];
  readonly meta: Omit<LinksAnswer<never>['meta'], 'need'> & {
    readonly need: NeedAssessment | null;
    readonly engineVersion: string | null;
  };
}

/** Throws a CrossLinksError `invalid-query`; unknown parameters are refused where the host refuses them. */
export const parseExplainQuery = (given: unknown, isStrict: boolean): ExplainQuery =>
  parseInput(isStrict ? explainQuery.strict() : explainQuery, given);
