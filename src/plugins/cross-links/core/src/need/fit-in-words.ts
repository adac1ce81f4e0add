import { DIMENSIONS } from '../documents';
import type { Dimension, OfferingDocument } from '../documents';
import { timeframeInWords } from './timeframe';
import type { NeedAssessment, SupportNeed } from './verdict';

/** Puts a need and an offering into the words of an explanation; a translation layer may replace this file. */

const READER: Readonly<Record<SupportNeed, string>> = {
  mentor: 'reader needs a mentor',
  trainer: 'reader needs training',
  both: 'reader needs a mentor and training',
  neither: 'reader needs neither a mentor nor training',
};

const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  'role-focus': 'role and focus',
  timeframe: 'timeframe',
  methodology: 'method',
  relationship: 'relationship',
  'goals-outcomes': 'goals',
  'support-interaction': 'support',
};

const POLES: Readonly<Record<Exclude<Dimension, 'timeframe'>, readonly [string, string]>> = {
  'role-focus': ['about growth', 'teaches named skills'],
  methodology: ['informal', 'structured'],
  relationship: ['a trusted advisor', 'led by an expert in a group'],
  'goals-outcomes': ['judged by overall progress', 'assessed'],
  'support-interaction': ['personal encouragement', 'practical support'],
};

/** Between these an offering leans to neither pole of a dimension, and nothing is said about it. */
const LEANS_FROM = 0.4;
const MOST_NAMED = 3;

/** "reader needs a mentor: relationship, goals", with the dimensions on which the text speaks for it. */
export function describeReader(need: NeedAssessment, verdict: SupportNeed): string {
  const named = DIMENSIONS.filter((dimension) => speaksFor(need, verdict, dimension))
    .sort((a, b) => evidence(need, b) - evidence(need, a))
    .slice(0, MOST_NAMED);
  const names = named.map((dimension) => DIMENSION_NAMES[dimension]).join(', ');
  return names === '' ? READER[verdict] : `${READER[verdict]}: ${names}`;
}

/** "this program is structured, 2 days, assessed". */
export function describeOffering({ kind, dimensions = {} }: OfferingDocument): string {
  const noun = kind === 'mentor' ? 'mentor' : kind === 'trainer' ? 'program' : 'offering';
  const traits = (['methodology', 'timeframe', 'goals-outcomes', 'relationship'] as const).flatMap(
    (dimension) => {
      const value = dimensions[dimension];
      if (value === undefined) return [];
      if (dimension === 'timeframe') return [timeframeInWords(value)];
      if (Math.abs(value) < LEANS_FROM) return [];
      return [POLES[dimension][value < 0 ? 0 : 1]];
    },
  );
  return traits.length === 0 ? `this is a ${noun}` : `this ${noun} is ${traits.join(', ')}`;
}

function speaksFor(need: NeedAssessment, verdict: SupportNeed, dimension: Dimension): boolean {
  const value = need.dimensions[dimension]?.value ?? 0;
  if (verdict === 'mentor') return value < 0;
  return verdict === 'trainer' ? value > 0 : verdict === 'both' && value !== 0;
}

function evidence(need: NeedAssessment, dimension: Dimension): number {
  return need.dimensions[dimension]?.evidence ?? 0;
}
