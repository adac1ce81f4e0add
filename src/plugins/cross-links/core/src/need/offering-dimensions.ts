import type { DimensionVector } from '../documents';
import { timeframeValue } from './timeframe';

/**
 * Places an offering on the six dimensions from its structured fields alone (domain-model §5): −1 is the mentor pole,
 * +1 the trainer pole. Nothing is typed twice: the same fields are what the site shows.
 */

/** The fields of domain-model §3.5 and §3.6 that say what an offering is like; all optional, plain values. */
export interface OfferingFields {
  /** `kind` of each outcome component. */
  readonly outcomes?: readonly string[];
  readonly engagementType?: string;
  readonly typicalMonths?: number;
  readonly durationDays?: number;
  readonly formality?: string;
  /** `kind` of each mentoring approach. */
  readonly approaches?: readonly string[];
  /** `kind` of each teaching method. */
  readonly teachingMethods?: readonly string[];
  /** True where at least one assessment is mandatory; left out where the type knows no assessments. */
  readonly mandatoryAssessment?: boolean;
  readonly relationshipStyle?: string;
  /** Most people served at once: 1 for one to one. */
  readonly groupSize?: number;
  readonly successMeasure?: string;
  readonly certificationAwarded?: boolean;
  readonly supportScope?: string;
  readonly supportKind?: string;
  readonly supportWindowDays?: number;
}

/** Six kinds of `offer.outcome` are the trainer's, the rest the mentor's (domain-model §4). */
const SKILL_OUTCOMES = new Set([
  'skillAcquisition',
  'processUnderstanding',
  'knowledge',
  'certification',
  'performanceImprovement',
  'compliance',
]);
/** Approaches and methods in which the learner talks and reflects rather than being taught. */
const REFLECTIVE_METHODS = new Set(['discussion', 'selfStudy']);

/** Value maps of domain-model §5. */
const FORMALITY = { informal: -1, semiStructured: 0, structured: 1 } as const;
const STYLE = {
  peer: -1,
  trustedAdvisor: -1,
  sponsor: -0.5,
  expertLed: 0.6,
  hierarchical: 1,
} as const;
const MEASURE = {
  overallProgress: -1,
  selfConfidence: -1,
  independence: -1,
  goalAttainment: -0.3,
  competencyDemonstrated: 0.7,
  assessmentScore: 1,
  certificationPassed: 1,
  completion: 1,
} as const;
const SCOPE = { both: -1, personalEncouragement: -1, professionalAdvice: -0.6 } as const;
const SUPPORT = {
  practiceFeedback: 0.8,
  questionsOnly: 1,
  officeHours: 0.5,
  forum: 0.4,
  none: 1,
} as const;
const CERTIFICATE_BONUS = 0.3;
const NOT_ASSESSED = -0.5;
const LONG_WINDOW_DAYS = 60;
const LONG_WINDOW_DISCOUNT = 0.3;
/** A group of 32 is fully at the trainer pole: 2⁵ (domain-model §5). */
const FULL_GROUP_LOG2 = 5;
const DAYS_A_MONTH = 30;

/**
 * The dimension vector of an offering; a dimension whose fields are empty is left out.
 *
 * @example dimensionsOfOffering({ typicalMonths: 12, formality: 'informal' }) // { timeframe: -0.79, methodology: -1 }
 */
export function dimensionsOfOffering(fields: OfferingFields): DimensionVector {
  const values = {
    'role-focus': share(fields.outcomes ?? [], (kind) => SKILL_OUTCOMES.has(kind)),
    timeframe: timeframe(fields),
    methodology: methodology(fields),
    relationship: relationship(fields),
    'goals-outcomes': goals(fields),
    'support-interaction': support(fields),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function timeframe({
  engagementType,
  typicalMonths,
  durationDays,
}: OfferingFields): number | undefined {
  if (durationDays !== undefined) return timeframeValue(durationDays);
  if (engagementType === 'singleSession') return timeframeValue(1);
  return typicalMonths === undefined ? undefined : timeframeValue(typicalMonths * DAYS_A_MONTH);
}

function methodology(fields: OfferingFields): number | undefined {
  const { approaches = [], teachingMethods = [], mandatoryAssessment } = fields;
  const methods = [
    ...approaches.map(() => false),
    ...teachingMethods.map((kind) => !REFLECTIVE_METHODS.has(kind)),
  ];
  return mean([
    valueIn(FORMALITY, fields.formality),
    share(methods, (instructional) => instructional),
    mandatoryAssessment === undefined ? undefined : mandatoryAssessment ? 1 : NOT_ASSESSED,
  ]);
}

function relationship({ relationshipStyle, groupSize }: OfferingFields): number | undefined {
  const group =
    groupSize === undefined
      ? undefined
      : Math.min(1, Math.log2(Math.max(1, groupSize)) / FULL_GROUP_LOG2) * 2 - 1;
  return mean([valueIn(STYLE, relationshipStyle), group]);
}

function goals({ successMeasure, certificationAwarded }: OfferingFields): number | undefined {
  const measured = valueIn(MEASURE, successMeasure);
  if (certificationAwarded !== true) return measured;
  return Math.min(1, (measured ?? MEASURE.competencyDemonstrated) + CERTIFICATE_BONUS);
}

function support({
  supportScope,
  supportKind,
  supportWindowDays = 0,
}: OfferingFields): number | undefined {
  const kind = valueIn(SUPPORT, supportKind);
  if (kind === undefined) return valueIn(SCOPE, supportScope);
  return supportWindowDays > LONG_WINDOW_DAYS ? kind - LONG_WINDOW_DISCOUNT : kind;
}

function valueIn(
  map: Readonly<Record<string, number>>,
  key: string | undefined,
): number | undefined {
  return key === undefined ? undefined : map[key];
}

/** (those that are − those that are not) / all; undefined for none. */
function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number | undefined {
  return mean(items.map((item) => (is(item) ? 1 : -1)));
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
