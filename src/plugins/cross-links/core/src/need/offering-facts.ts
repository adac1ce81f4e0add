import type { DimensionVector, Kind } from '../documents';
import { dimensionsOfOffering } from './offering-dimensions';
import type { OfferingFields } from './offering-dimensions';

/**
 * The fallback for offerings that carry no structured fields of the schema pack, only a few facts (imported lists,
 * `offerings.jsonl`): what the facts do not say is left out rather than guessed.
 */

/** Keys of a `facts` object that are understood; others are ignored. */
export interface OfferingFacts {
  readonly engagementMonths?: number;
  readonly durationDays?: number;
  /** ISO dates. */
  readonly startDate?: string;
  readonly endDate?: string;
  /** In words, for example "three marked exercises" or "none". */
  readonly assessment?: string | boolean;
  readonly certificate?: string | boolean;
}

const MS_A_DAY = 86_400_000;
const NOTHING = /^(?:no\b|none|not\b|nothing|optional|ungraded)/i;

/** Dimension vector from facts: length, assessment, certificate; `kind` only names the usual formality of the side. */
export function dimensionsOfFacts(facts: OfferingFacts, kind?: Kind): DimensionVector {
  const durationDays = facts.durationDays ?? daysBetween(facts.startDate, facts.endDate);
  const assessed = says(facts.assessment);
  const certificate = says(facts.certificate);
  const fields: OfferingFields = {
    ...(durationDays === undefined ? {} : { durationDays }),
    ...(facts.engagementMonths === undefined ? {} : { typicalMonths: facts.engagementMonths }),
    ...(assessed === undefined ? {} : { mandatoryAssessment: assessed }),
    ...(assessed === true ? { successMeasure: 'competencyDemonstrated' } : {}),
    ...(certificate === undefined ? {} : { certificationAwarded: certificate }),
    ...(kind === undefined ? {} : { formality: kind === 'mentor' ? 'informal' : 'structured' }),
  };
  return dimensionsOfOffering(fields);
}

function says(fact: string | boolean | undefined): boolean | undefined {
  return typeof fact === 'string' ? fact !== '' && !NOTHING.test(fact.trim()) : fact;
}

function daysBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const days = (Date.parse(end) - Date.parse(start)) / MS_A_DAY + 1;
  return Number.isFinite(days) && days >= 1 ? days : undefined;
}
