import { KINDS } from '../documents';
import type { Kind } from '../documents';
import { carryingWords } from './carrying-words';
import type { CueHit } from './cues';
import type { NeedModel } from './need-model';
import type { Sentence } from './read-source';
import type { ScoredSentence } from './score-text';
import type { NeedEvidence, SupportNeed } from './verdict';

/** Sentences shown for a verdict. */
const MOST_EVIDENCE = 8;

interface SplitEvidence {
  /** The sentences that did most for the verdict, strongest first. */
  readonly evidence: readonly NeedEvidence[];
  /** Parts of all other sentences together. */
  readonly others: Readonly<Record<Kind, number>>;
}

/** Picks the sentences that carried a verdict and sums up the rest. */
export function splitEvidence(
  scored: readonly ScoredSentence[],
  verdict: SupportNeed,
  model: NeedModel,
  cuesOf: (sentence: Sentence) => readonly CueHit[],
): SplitEvidence {
  const toward = { mentor: direction(verdict, 'mentor'), trainer: direction(verdict, 'trainer') };
  const strength = ({ parts }: ScoredSentence): number =>
    toward.mentor * parts.mentor + toward.trainer * parts.trainer;
  const byStrength = [...scored].sort((a, b) => strength(b) - strength(a));
  const others = { mentor: 0, trainer: 0 };
  for (const { parts } of byStrength.slice(MOST_EVIDENCE)) {
    for (const kind of KINDS) others[kind] += parts[kind];
  }
  const evidence = byStrength.slice(0, MOST_EVIDENCE).map((scoredSentence) => {
    const { sentence, parts } = scoredSentence;
    return {
      sentence: sentence.text,
      field: sentence.field,
      ...parts,
      dimensions: [...new Set(cuesOf(sentence).map(({ dimension }) => dimension))],
      words: carryingWords(scoredSentence, model, toward),
    };
  });
  return { evidence, others };
}

function direction(verdict: SupportNeed, kind: Kind): 1 | -1 {
  return verdict === kind || verdict === 'both' ? 1 : -1;
}
