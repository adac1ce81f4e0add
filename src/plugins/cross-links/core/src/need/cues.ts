import { KINDS } from '../documents';
import type { Dimension, Kind } from '../documents';
import { MENTOR_CUES, TRAINER_CUES } from './cue-list';
import type { CueEntry } from './cue-list';
import type { PhraseHit } from './phrase-matcher';
import type { Sentence } from './read-source';

/** A cue found in a sentence. */
export interface CueHit {
  readonly kind: Kind;
  readonly cue: number;
  readonly dimension: Dimension;
  /** Weight of the list, after negation; the caller lets repeats decay. */
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** Words before a cue that are searched for a negation (domain-model §11). */
const NEGATION_WINDOW = 4;
/** "Without a mentor" is a need: slightly more than the plain word (domain-model §11). */
const ABSENCE_FACTOR = 1.25;

const LISTS: Readonly<Record<Kind, readonly CueEntry[]>> = {
  mentor: MENTOR_CUES,
  trainer: TRAINER_CUES,
};
/** Cues of both sides in a sentence, with set phrases left out and negation applied. */
export function cuesIn(sentence: Sentence): CueHit[] {
  const { tokens, phrases } = sentence;
  const { refusal = [], absence = [] } = phrases;
  return KINDS.flatMap((kind) => {
    const blanked = (kind === 'mentor' ? phrases.notMentor : phrases.notTrainer) ?? [];
    return (phrases[kind] ?? []).flatMap((hit) => {
      const entry = LISTS[kind][hit.phrase];
      if (entry === undefined || blanked.some((phrase) => overlaps(phrase, hit))) return [];
      const [dimension, weight] = entry;
      if (refusal.some((phrase) => governs(phrase, hit, tokens))) return [];
      const factor = absence.some((phrase) => governs(phrase, hit, tokens)) ? ABSENCE_FACTOR : 1;
      const { from, to } = hit;
      return [{ kind, cue: hit.phrase, dimension, weight: weight * factor, from, to }];
    });
  });
}

function overlaps(one: PhraseHit, other: PhraseHit): boolean {
  return one.from < other.to && other.from < one.to;
}

/** A negation reaches a few words forward, but never over a "but". */
function governs(negation: PhraseHit, hit: PhraseHit, tokens: readonly string[]): boolean {
  if (negation.to > hit.from || hit.from - negation.to >= NEGATION_WINDOW) return false;
  return !tokens.slice(negation.to, hit.from).includes('but');
}
