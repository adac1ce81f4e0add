import type { Dimension, Kind } from '../documents';
import type { Reader } from './reader';

/** What the reader of a source needs. */
export type SupportNeed = Kind | 'both' | 'neither';

/** `unknown`: too short to say, or a language without a model; ranking then goes by topic alone. */
export type Verdict = SupportNeed | 'unknown';

/** A sentence of the source and how much it spoke for each side. */
export interface NeedEvidence {
  readonly sentence: string;
  /** Field the sentence stands in. */
  readonly field: string;
  /** Signed part in the log-odds of "needs a mentor" and of "needs a trainer". */
  readonly mentor: number;
  readonly trainer: number;
  /** Named where a cue of that dimension stands in the sentence. */
  readonly dimensions: readonly Dimension[];
  /** The words that carried it, as they stand in the sentence. */
  readonly words: readonly string[];
}

/** A reason to hold back, for example an award notice or a bereavement. */
export interface FiredGate {
  readonly gate: string;
  /** The words that fired it, as they stand in the text. */
  readonly words: readonly string[];
  /** True where nothing may be offered unless an editor pins it. */
  readonly restrains: boolean;
}

/** Log-odds of both sides, and what adds to them beside the sentences in the evidence. */
export interface NeedSum {
  readonly logOdds: Readonly<Record<Kind, number>>;
  readonly remainder: readonly {
    /** The prior of the model, the fired gates, hints of tags and categories, sentences not among the evidence. */
    readonly part: 'prior' | 'gates' | 'hints' | 'other-sentences';
    readonly mentor: number;
    readonly trainer: number;
  }[];
}

/** The verdict alone, as every answer with links gives it. */
export interface NeedSummary {
  readonly verdict: Verdict;
  /** Calibrated chance, 0..1, that the reader is served by each side; both 0.5 when unknown. */
  readonly probability: Readonly<Record<Kind, number>>;
  /** 0..1, how sure the verdict is; below the model's own limit it is not `sure`. */
  readonly confidence: number;
  readonly sure: boolean;
  /** Why the verdict is `unknown`. */
  readonly unknownBecause?: 'too-short' | 'no-model-for-language';
  /** What decided: the text, a hint of a tag or category, or the editor's mode. */
  readonly decidedBy: 'text' | 'hint' | 'editor';
}

/** The verdict with all that led to it. */
export interface NeedAssessment extends NeedSummary {
  /** Strongest first; at most eight. */
  readonly evidence: readonly NeedEvidence[];
  readonly gates: readonly FiredGate[];
  /** Where the source stands on each dimension, −1 mentor pole to +1 trainer pole, and how much evidence there is (0..1). */
  readonly dimensions: Readonly<Partial<Record<Dimension, { value: number; evidence: number }>>>;
  /** Career stages and level that the text shows; absent when unknown. */
  readonly reader?: Reader;
  /** The sum behind `probability`: evidence and remainder add up to it exactly. Absent when unknown or decided by an editor. */
  readonly sum?: NeedSum;
  /** What text and hints said, where an editor decided. */
  readonly overruled?: { readonly verdict: Verdict; readonly sure: boolean };
}
