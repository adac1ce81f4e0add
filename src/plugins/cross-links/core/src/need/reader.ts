import type { OfferingDocument } from '../documents';
import { LEVELS, STAGES } from './reader-list';
import type { Sentence } from './read-source';

/** What a text shows of its readers. */
export interface Reader {
  /** Career stages that it speaks of more than once. */
  readonly stages: readonly string[];
  readonly level?: 'introductory' | 'advanced';
}

/** A stage or level named once may be anybody's; twice, it is the text's own. */
const LEAST_NAMED = 2;
const STAGE_NAMES = Object.keys(STAGES);
const LEVEL_NAMES = Object.keys(LEVELS) as (keyof typeof LEVELS)[];

/** Reads the career stages and the level that a text shows. */
export function readerOf(sentences: readonly Sentence[]): Reader {
  const stages = STAGE_NAMES.map(() => 0);
  const levels = LEVEL_NAMES.map(() => 0);
  for (const { phrases } of sentences) {
    for (const { phrase } of phrases.stage ?? []) stages[phrase] = (stages[phrase] ?? 0) + 1;
    for (const { phrase } of phrases.level ?? []) levels[phrase] = (levels[phrase] ?? 0) + 1;
  }
  const most = Math.max(...levels);
  const level = levels.filter((count) => count === most).length === 1 ? levels.indexOf(most) : -1;
  const name = most >= LEAST_NAMED ? LEVEL_NAMES[level] : undefined;
  return {
    stages: STAGE_NAMES.filter((_, index) => (stages[index] ?? 0) >= LEAST_NAMED),
    ...(name === undefined ? {} : { level: name }),
  };
}

/** How well an offering suits its readers, apart from the kind of help. */
interface ReaderFit {
  /** What the fit is multiplied with, at most 1. */
  readonly factor: number;
  /** Why it is less than 1. */
  readonly because?: string;
}

/** An advanced course is of little use to a beginner, and a beginners' course to those beyond it of less. */
const WRONG_LEVEL = 0.7;
/** Stages are named loosely on both sides, so a miss weighs little. */
const OTHER_STAGE = 0.9;

/** Compares what a text shows of its readers with whom an offering is for; what is not known costs nothing. */
export function suits({ stages, level }: Reader, offering: OfferingDocument): ReaderFit {
  const opposite = level === 'introductory' ? 'advanced' : 'introductory';
  if (level !== undefined && offering.level === opposite) {
    return { factor: WRONG_LEVEL, because: `it is ${opposite}, the text is ${level}` };
  }
  const { audience = [] } = offering;
  if (audience.length > 0 && stages.length > 0 && !audience.some((one) => stages.includes(one))) {
    return { factor: OTHER_STAGE, because: 'it is meant for another career stage' };
  }
  return { factor: 1 };
}
