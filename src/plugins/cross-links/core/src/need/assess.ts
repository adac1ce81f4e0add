import { KINDS } from '../documents';
import type { Kind, SourceDocument } from '../documents';
import { cuesIn } from './cues';
import { decideVerdict } from './decide-verdict';
import { standOf, sumCues } from './dimension-stand';
import { splitEvidence } from './evidence';
import { firedGates } from './gates';
import { hintParts } from './hints';
import { chanceOf } from './log-odds';
import { needModelFor } from './models';
import type { NeedModel } from './need-model';
import { readSource } from './read-source';
import type { ReadSource } from './read-source';
import { readerOf } from './reader';
import { scoreSentences } from './score-text';
import { unknownNeed } from './unknown-need';
import type { NeedAssessment } from './verdict';

/** Shorter texts say too little (domain-model §12.11). */
const SHORTEST_TEXT = 40;
/** Below this chance of a need a few words of grief or crisis are enough to hold back: the worse mistake is to offer. */
const SURELY_ASKS = 0.9;
/** On grief, layoffs, illness and crisis, whatever else the text says. */
const NOTHING_OFFERED = { verdict: 'neither', sure: true } as const;

/**
 * Judges from an article's own text whether its reader needs a mentor, a trainer, both or neither. Pure and
 * deterministic; about a millisecond for a thousand words. Hints of tags and categories adjust the text's log-odds, and
 * decide alone where the text cannot be judged; the editor's mode is for `applyMode`.
 */
export function assessNeed(source: SourceDocument): NeedAssessment {
  return assessWith(needModelFor(source.locale), source);
}

/** The same by a model of one's own; training judges with it what its model has not seen. */
export function assessWith(model: NeedModel | undefined, source: SourceDocument): NeedAssessment {
  const hints = hintParts(source.needHints ?? []);
  if (model === undefined) return unknownNeed('no-model-for-language', hints);
  const read = readSource(source);
  if (read.bodyWords < SHORTEST_TEXT) return unknownNeed('too-short', hints);
  return assessText(read, model, hints);
}

function assessText(
  { sentences, bodyWords }: ReadSource,
  model: NeedModel,
  hints: Readonly<Record<Kind, number>>,
): NeedAssessment {
  const scored = scoreSentences(sentences, model);
  const fromText = sides(
    (kind) => model.prior[kind] + scored.reduce((sum, { parts }) => sum + parts[kind], 0),
  );
  const sureOfNeed = KINDS.some((kind) => chanceOf(fromText[kind]) >= SURELY_ASKS);
  const gates = firedGates(sentences, sureOfNeed);
  const misleading = gates.filter(({ entry }) => entry.restrains === undefined).length;
  const gated = sides((kind) => model.gate[kind] * misleading);
  const logOdds = sides((kind) => fromText[kind] + gated[kind] + hints[kind]);
  const byText = decideVerdict(
    sides((kind) => fromText[kind] + gated[kind]),
    model,
  );
  const restrained = gates.some(({ entry }) => entry.restrains !== undefined);
  const decided = restrained
    ? { ...decideVerdict(logOdds, model), ...NOTHING_OFFERED }
    : decideVerdict(logOdds, model);
  const cues = new Map(sentences.map((sentence) => [sentence, cuesIn(sentence)]));
  const cuesOf = (sentence: (typeof sentences)[number]): ReturnType<typeof cuesIn> =>
    cues.get(sentence) ?? [];
  const { evidence, others } = splitEvidence(scored, decided.verdict, model, cuesOf);
  return {
    ...decided,
    probability: sides((kind) => chanceOf(logOdds[kind])),
    evidence,
    gates: gates.map(({ entry: { gate, restrains }, words }) => ({
      gate,
      words,
      restrains: restrains !== undefined,
    })),
    dimensions: standOf(
      sumCues(
        // The title counts twice: it carries much of the signal (domain-model §12.8).
        sentences.flatMap((sentence) =>
          sentence.role === 'title' ? [...cuesOf(sentence), ...cuesOf(sentence)] : cuesOf(sentence),
        ),
        bodyWords,
      ),
    ),
    reader: readerOf(sentences),
    sum: {
      logOdds,
      remainder: [
        { part: 'prior', ...model.prior },
        { part: 'gates', ...gated },
        { part: 'hints', ...hints },
        { part: 'other-sentences', ...others },
      ],
    },
    decidedBy: restrained || byText.verdict === decided.verdict ? 'text' : 'hint',
  };
}

function sides(valueOf: (kind: Kind) => number): Record<Kind, number> {
  return { mentor: valueOf('mentor'), trainer: valueOf('trainer') };
}
