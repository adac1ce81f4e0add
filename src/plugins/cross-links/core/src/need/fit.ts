import { DIMENSIONS } from '../documents';
import type { Dimension, Kind, OfferingDocument } from '../documents';
import { describeOffering, describeReader } from './fit-in-words';
import { suits } from './reader';
import type { Reader } from './reader';
import type { NeedAssessment } from './verdict';

/** How well an offering is the kind of help that a reader needs. */
export interface NeedFit {
  /** 0..1; 0.5 says nothing either way. */
  readonly fit: number;
  /** One sentence, for example "reader needs a mentor: relationship, goals; this is informal, about 12 months". */
  readonly because: string;
}

const NEUTRAL = 0.5;
const NOBODY: Reader = { stages: [] };
const POLE: Readonly<Record<Kind, number>> = { mentor: -1, trainer: 1 };
/** The declared kind counts as much as one fully evidenced dimension, and every known dimension at least this. */
const DIMENSION_FLOOR = 0.25;

/**
 * Compares an offering with an assessed need. An offering has a place between the poles (its kind and its dimensions,
 * those weighing most on which the text speaks); the fit is the chance that at least one of the reader's needs is
 * met by what the offering is on that side, less something for the wrong level or career stage. Neutral where the verdict is unknown or not sure: topic alone decides.
 */
export function needFit(need: NeedAssessment, offering: OfferingDocument): NeedFit {
  const { verdict } = need;
  if (verdict === 'unknown') return { fit: NEUTRAL, because: 'the support need is not known' };
  if (!need.sure)
    return { fit: NEUTRAL, because: 'the text does not say clearly what its reader needs' };
  const place = placeOf(need, offering);
  if (place === undefined)
    return { fit: NEUTRAL, because: 'nothing says which side this offering is on' };
  const mentorSide = (1 - place) / 2;
  const { mentor, trainer } = need.probability;
  const kindFit = 1 - (1 - mentor * mentorSide) * (1 - trainer * (1 - mentorSide));
  const { factor, because } = suits(need.reader ?? NOBODY, offering);
  return {
    fit: kindFit * factor,
    // Put into words only where somebody asks: most of many offerings are never shown.
    get because() {
      const sides = `${describeReader(need, verdict)}; ${describeOffering(offering)}`;
      return because === undefined ? sides : `${sides}; ${because}`;
    },
  };
}

/** −1 mentor pole … +1 trainer pole; undefined where neither kind nor dimensions are known. */
function placeOf(
  need: NeedAssessment,
  { kind, dimensions = {} }: OfferingDocument,
): number | undefined {
  let sum = 0;
  let weights = 0;
  if (kind !== undefined) {
    sum += POLE[kind];
    weights += 1;
  }
  for (const dimension of DIMENSIONS) {
    const value = dimensions[dimension];
    if (value === undefined) continue;
    const weight = DIMENSION_FLOOR + evidenceOn(need, dimension);
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : sum / weights;
}

function evidenceOn(need: NeedAssessment, dimension: Dimension): number {
  return need.dimensions[dimension]?.evidence ?? 0;
}
