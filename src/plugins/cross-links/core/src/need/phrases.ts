import { CONCEPTS } from './concept-list';
import { ABSENCE, EXCLUDED, MENTOR_CUES, REFUSAL, TRAINER_CUES } from './cue-list';
import { GATES } from './gate-list';
import { compilePhrases } from './phrase-matcher';
import type { PhraseHit } from './phrase-matcher';
import { LEVELS, STAGES } from './reader-list';

/** All phrase lists, looked for in one go: a text is read once, however many lists there are. */

/** Every alternative of every gate, so that different words can be counted. */
export const GATE_WORDS = GATES.flatMap((entry) =>
  entry.words.split('|').map((phrase) => ({ entry, phrase })),
);

const LISTS = {
  concept: Object.values(CONCEPTS),
  mentor: MENTOR_CUES.map(([, , patterns]) => patterns),
  trainer: TRAINER_CUES.map(([, , patterns]) => patterns),
  gate: GATE_WORDS.map(({ phrase }) => phrase),
  stage: Object.values(STAGES),
  level: Object.values(LEVELS),
  absence: ABSENCE,
  refusal: REFUSAL,
  notMentor: [...EXCLUDED.both, ...EXCLUDED.mentor],
  notTrainer: [...EXCLUDED.both, ...EXCLUDED.trainer],
} as const;

type ListName = keyof typeof LISTS;

/** What was found, by list; `phrase` is the index within its list. Lists without a hit are left out. */
export type FoundPhrases = Readonly<Partial<Record<ListName, readonly PhraseHit[]>>>;

const OWNERS = (Object.keys(LISTS) as ListName[]).flatMap((list) =>
  LISTS[list].map((_, phrase) => ({ list, phrase })),
);
const match = compilePhrases(Object.values(LISTS).flat());

/** Finds the phrases of every list in a sentence's tokens. */
export function findPhrases(tokens: readonly string[]): FoundPhrases {
  const found: Partial<Record<ListName, PhraseHit[]>> = {};
  for (const { phrase, from, to } of match(tokens)) {
    const owner = OWNERS[phrase];
    if (owner === undefined) continue;
    (found[owner.list] ??= []).push({ phrase: owner.phrase, from, to });
  }
  return found;
}
